import { expect, test } from 'vitest';
import { cornerOf, lineBetween, shadeOf, TILE, TILES } from './tiles';

test('eachOfThe34ProvincesHasATileOfItsOwn', () => {
  expect(new Set(TILES.map(([code]) => code)).size).toBe(34);
  expect(new Set(TILES.map(([, row, column]) => JSON.stringify(cornerOf(row, column)))).size).toBe(34);
});

test('aLineToTheNeighbourIsStraight', () => {
  expect(lineBetween('43', '44')).toBe('M314 412L314 432');
  expect(lineBetween('43', '99')).toBeUndefined();
});

test('noLineRunsOverATile', () => {
  for (const [from] of TILES)
    for (const [to] of TILES) {
      if (from === to) continue;
      const numbers = (lineBetween(from, to, 3) ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
      for (let n = 2; n < numbers.length; n += 2) {
        const x = ((numbers[n] ?? 0) + (numbers[n - 2] ?? 0)) / 2;
        const y = ((numbers[n + 1] ?? 0) + (numbers[n - 1] ?? 0)) / 2;
        expect(`${from} ${to} ${tilesAt(x, y).join()}`).toBe(`${from} ${to} `);
      }
    }
});

function tilesAt(x: number, y: number): string[] {
  return TILES.filter(([, row, column]) => {
    const corner = cornerOf(row, column);
    return x > corner.x && x < corner.x + TILE && y > corner.y && y < corner.y + TILE;
  }).map(([code]) => code);
}

test('tilesDarkenWithPeople', () => {
  expect([0, 5, 6, 19, 20].map(shadeOf)).toEqual([0, 1, 2, 2, 3]);
});
