import { expect, test } from 'vitest';
import { branchesOf, LINE } from './tree';

const person = (id: string) => ({ id, name: id });
const brought = (id: string, broughtBy: string, level: number, endedOn?: string) => ({
  placementId: `p${id}`,
  person: person(id),
  broughtBy,
  level,
  employer: { id: 'e', name: 'e' },
  trade: 'BRICKLAYER' as const,
  startedOn: '2004-04-27',
  ...(endedOn && { endedOn }),
});

test('whoever brought many stands in their middle, and each line comes from him', () => {
  const people = [brought('b', 'a', 1), brought('c', 'a', 1, '2008-01-01'), brought('d', 'b', 2)];
  const [a, b, d, c] = branchesOf({ person: person('a'), people });
  expect(a).toMatchObject({ name: 'a', level: 0, line: 1.5 * LINE, from: undefined });
  expect(b).toMatchObject({ name: 'b', level: 1, line: LINE, from: a?.line, there: true });
  expect(d).toMatchObject({ name: 'd', level: 2, line: LINE, from: b?.line });
  expect(c).toMatchObject({ name: 'c', level: 1, line: 2 * LINE, there: false });
});

test('whoever was gone by half a year is not there, though no day is known', () => {
  const people = [
    { ...brought('b', 'a', 1), stayed: false },
    { ...brought('c', 'a', 1), stayed: true },
  ];
  const [, b, c] = branchesOf({ person: person('a'), people });
  expect([b?.there, c?.there]).toEqual([false, true]);
});

test('two who brought each other are laid out once', () => {
  const people = [brought('b', 'a', 1), brought('a', 'b', 2)];
  expect(branchesOf({ person: person('a'), people })).toHaveLength(3);
});
