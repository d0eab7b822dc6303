import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { gradeOf } from './grades';

const t = ((key: string) => key) as TFunction;

test('aKnownGradeIsSaidInTheReadersWords', () => {
  expect(gradeOf('中级（四级）', t)).toBe('jobs.grades.INTERMEDIATE');
  expect(gradeOf('高级技师', t)).toBe('jobs.grades.SENIOR_TECHNICIAN');
});

test('anotherGradeStaysAsItIsWritten', () => {
  expect(gradeOf('八级钳工', t)).toBe('八级钳工');
  expect(gradeOf(undefined, t)).toBeUndefined();
});
