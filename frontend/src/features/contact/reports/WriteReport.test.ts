import { expect, test } from 'vitest';
import { quartersUntil } from './WriteReport';

test('aReportIsOfThisQuarterOrOneOfTheThreeBefore', () => {
  expect(quartersUntil('2008-07-31')).toEqual(['2008-Q3', '2008-Q2', '2008-Q1', '2007-Q4']);
  expect(quartersUntil('2008-12-31')[0]).toBe('2008-Q4');
});
