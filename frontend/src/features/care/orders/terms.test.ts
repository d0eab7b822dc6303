import { expect, test } from 'vitest';
import { monthsFrom, tenDays } from './terms';

test('twelveMonthsUntilTheLastOfJulyBeginOnTheFirstOfAugust', () => {
  expect(monthsFrom('2008-07-31', -12)).toBe('2007-08-01');
  expect(monthsFrom('2008-07-31', 2)).toBe('2008-09-30');
  expect(monthsFrom('2008-04-30', -2)).toBe('2008-02-29');
});

test('theThirtyFirstStillLiesInTheLastTenDays', () => {
  expect(tenDays('2008-05-01')).toBe('2008-05/0');
  expect(tenDays('2008-05-10')).toBe('2008-05/0');
  expect(tenDays('2008-05-11')).toBe('2008-05/1');
  expect(tenDays('2008-07-31')).toBe('2008-07/2');
});
