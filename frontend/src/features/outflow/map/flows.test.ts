import { expect, test } from 'vitest';
import type { OutflowFigure } from '../../../api/schema';
import { flowsOf } from './flows';

const share = (key: string, numerator: number) => ({
  key,
  numerator,
  denominator: 9,
  list: `/x?area=${key}`,
});

test('ranksPlacesAndLeavesOutWhatIsNotKnown', () => {
  const figure = { groups: [share('4301', 2), share('UNKNOWN', 4), share('4403', 3), share('4419', 5)] };
  expect(flowsOf(figure as unknown as OutflowFigure, '44').map(({ key }) => key)).toEqual(['4419', '4403']);
  expect(flowsOf(figure as unknown as OutflowFigure)).toHaveLength(3);
});
