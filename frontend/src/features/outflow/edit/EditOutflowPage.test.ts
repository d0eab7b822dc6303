import { expect, test } from 'vitest';
import type { OutflowView } from '../../../api/schema';
import { withPlace } from './EditOutflowPage';

const abroad = { destination: { text: '国外', abroad: true, certainty: 'PLACE' } } as unknown as OutflowView;

test('aPlaceCorrectedInOtherWordsIsNoLongerSaidToBeAbroad', () => {
  expect(withPlace({ destination: { text: '广东东莞' } }, abroad)).toEqual({
    destination: { text: '广东东莞', country: null, areaCode: null, abroad: null },
  });
});

test('aCountryAddedToTheSameWordsLeavesThemAsTheyWere', () => {
  expect(withPlace({ destination: { text: '国外', country: 'SGP' } }, abroad)).toEqual({
    destination: { text: '国外', country: 'SGP', areaCode: null },
  });
});

test('aPlaceThatStandsAsItStoodIsNotSent', () => {
  expect(withPlace({ destination: { text: '国外' } }, abroad)).toEqual({});
});
