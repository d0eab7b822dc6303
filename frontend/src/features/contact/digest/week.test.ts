import { expect, test } from 'vitest';
import { weekOf } from './week';

test('aWeekBeginsOnMondayAndIsToldNoFurtherThanToday', () => {
  expect(weekOf('2008-07-31', '2008-07-31')).toEqual({
    monday: '2008-07-28',
    last: '2008-07-31',
    month: '2008-07',
  });
  expect(weekOf('2008-07-27', '2008-07-31')).toEqual({
    monday: '2008-07-21',
    last: '2008-07-27',
    month: '2008-07',
  });
});

test('aWeekOverTheEndOfAMonthBelongsToTheMonthOfItsLastDay', () => {
  expect(weekOf('2008-06-30', '2008-07-31').month).toBe('2008-07');
});
