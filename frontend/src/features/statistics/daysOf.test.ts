import { expect, test } from 'vitest';
import { daysOf } from './daysOf';

test('five years until today begin the day after, five years ago', () => {
  expect(daysOf('FIVE_YEARS', '2008-07-31')).toEqual({ from: '2003-08-01', to: '2008-07-31' });
  expect(daysOf('TWELVE_MONTHS', '2008-07-31')).toEqual({ from: '2007-08-01', to: '2008-07-31' });
  expect(daysOf('YEAR', '2008-07-31')).toEqual({ from: '2008-01-01', to: '2008-07-31' });
});
