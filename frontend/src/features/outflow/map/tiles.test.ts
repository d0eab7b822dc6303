import { expect, test } from 'vitest';
import { arcBetween, cornerOf, shadeOf, TILES } from './tiles';

test('eachOfThe34ProvincesHasATileOfItsOwn', () => {
  expect(new Set(TILES.map(([code]) => code)).size).toBe(34);
  expect(new Set(TILES.map(([, row, column]) => JSON.stringify(cornerOf(row, column)))).size).toBe(34);
});

test('anArcJoinsTheMiddlesOfTwoTiles', () => {
  expect(arcBetween('43', '44')).toMatch(/^M314 386Q.* 314 458$/);
  expect(arcBetween('43', '99')).toBeUndefined();
});

test('tilesDarkenWithPeople', () => {
  expect([0, 5, 6, 19, 20].map(shadeOf)).toEqual([0, 1, 2, 2, 3]);
});
