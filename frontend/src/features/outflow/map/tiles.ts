/** Where each province stands in a grid of tiles: roughly its direction, no map. Code of GB/T 2260, row, column. */
export const TILES: readonly (readonly [code: string, row: number, column: number])[] = [
  ['23', 0, 7],
  ['15', 1, 4],
  ['11', 1, 5],
  ['21', 1, 6],
  ['22', 1, 7],
  ['65', 2, 0],
  ['62', 2, 1],
  ['64', 2, 2],
  ['61', 2, 3],
  ['14', 2, 4],
  ['13', 2, 5],
  ['12', 2, 6],
  ['54', 3, 0],
  ['63', 3, 1],
  ['51', 3, 2],
  ['50', 3, 3],
  ['41', 3, 4],
  ['37', 3, 5],
  ['32', 3, 6],
  ['53', 4, 2],
  ['52', 4, 3],
  ['42', 4, 4],
  ['34', 4, 5],
  ['31', 4, 6],
  ['43', 5, 4],
  ['36', 5, 5],
  ['33', 5, 6],
  ['45', 6, 3],
  ['44', 6, 4],
  ['35', 6, 5],
  ['71', 6, 6],
  ['46', 7, 3],
  ['82', 7, 4],
  ['81', 7, 5],
];

export const TILE = 52;
const STEP = 72;

/** The corner of a tile. */
export function cornerOf(row: number, column: number): { x: number; y: number } {
  return { x: column * STEP, y: row * STEP };
}

/** The middle of the tile with this code. */
export function middleOf(code: string): { x: number; y: number } | undefined {
  const tile = TILES.find(([one]) => one === code);
  if (!tile) return undefined;
  const { x, y } = cornerOf(tile[1], tile[2]);
  return { x: x + TILE / 2, y: y + TILE / 2 };
}

/** An arc between two provinces, bent to its left so that arcs there and back lie apart. */
export function arcBetween(from: string, to: string): string | undefined {
  const start = middleOf(from);
  const end = middleOf(to);
  if (!start || !end) return undefined;
  const bend = 0.18;
  const x = (start.x + end.x) / 2 + (end.y - start.y) * bend;
  const y = (start.y + end.y) / 2 - (end.x - start.x) * bend;
  return `M${start.x} ${start.y}Q${x} ${y} ${end.x} ${end.y}`;
}

/** How dark a tile is: nobody, a few, some, many. */
export function shadeOf(people: number): 0 | 1 | 2 | 3 {
  if (people === 0) return 0;
  if (people <= 5) return 1;
  return people < 20 ? 2 : 3;
}
