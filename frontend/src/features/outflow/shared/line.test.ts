import { expect, test } from 'vitest';
import { lineOf } from './line';

test('theLastYearIsThreeTimesAsWideAsEachBefore', () => {
  const line = lineOf(['2006-02-20'], '2008-07-31');
  expect(line.years).toEqual([
    { year: 2006, at: 0 },
    { year: 2007, at: 20 },
    { year: 2008, at: 40 },
  ]);
  expect(line.at('2008-07')).toBe(70);
});

test('aYearOrAMonthReachesFromItsFirstDayToItsLast', () => {
  const line = lineOf(['2006'], '2008-07-31');
  expect([line.at('2007'), line.at('2007', true)]).toEqual([20, 40]);
  expect(line.at('2007-06')).toBeLessThan(line.at('2007-06', true));
});
