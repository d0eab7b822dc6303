import { expect, test } from 'vitest';
import { monthsUntil } from './MonthGrid';

test('the months of the year end with the month of today', () => {
  expect(monthsUntil('2008-03-31')).toEqual(['2008-01', '2008-02', '2008-03']);
  expect(monthsUntil('2008-12-01')).toHaveLength(12);
});
