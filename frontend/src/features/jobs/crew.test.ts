import { expect, test } from 'vitest';
import { ApiError } from '../../api/problem';
import { numbered, takenByEach } from './crew';

const people = ['赵', '钱', '孙'].map((name) => ({ id: name, person: { id: name, name } }));

test('theLettersOfACrewAreNumberedInARow', () => {
  expect([0, 1, 9].map((nth) => numbered({ letterNo: '荐2008-091' }, nth).letterNo)).toEqual([
    '荐2008-091',
    '荐2008-092',
    '荐2008-100',
  ]);
  expect(numbered({ letterNo: '荐八号' }, 5).letterNo).toBe('荐八号');
});

test('whoCannotTakeAStepIsNamedAndKeepsNobodyBack', async () => {
  const seen: number[] = [];
  const full = new ApiError(409, { title: '这个岗位已招满', status: 409, code: 'VACANCY_FULL' });
  const take = (one: { id: string }) => (one.id === '钱' ? Promise.reject(full) : Promise.resolve());
  const taken = await takenByEach(people, take, (n) => seen.push(n));
  expect(taken).toEqual({ done: 2, refused: [{ id: '钱', name: '钱', why: '这个岗位已招满' }] });
  expect(seen).toEqual([1, 2, 3]);
});
