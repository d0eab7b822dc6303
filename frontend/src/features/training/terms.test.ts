import { describe, expect, it } from 'vitest';
import { daysOf, monthsOn, trainingFilter } from './terms';

describe('the calendar of training', () => {
  it('begins each month under its weekday', () => {
    const july = daysOf('2008-07');
    expect(july.indexOf('2008-07-01')).toBe(1);
    expect(july.at(-1)).toBe('2008-07-31');
    expect(daysOf('2008-02')).toContain('2008-02-29');
  });

  it('goes over the end of a year', () => {
    expect(monthsOn('2007-12', 1)).toBe('2008-01');
    expect(monthsOn('2008-01', -1)).toBe('2007-12');
  });

  it('reads a month out of the address, and nothing else', () => {
    expect(trainingFilter({ month: '2008-07', type: 'NIGHT_SCHOOL' })).toEqual({
      month: '2008-07',
      type: 'NIGHT_SCHOOL',
    });
    expect(trainingFilter({ month: '2008-13', type: 'X' })).toEqual({});
  });
});
