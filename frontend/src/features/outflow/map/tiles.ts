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

interface Point {
  x: number;
  y: number;
}

const GUTTER = (STEP - TILE) / 2;
const ROUND = 6;

/**
 * A line from one province to another that runs between the tiles and never over their words; `shift` keeps lines in the same
 * gutter beside each other.
 */
export function lineBetween(from: string, to: string, shift = 0): string | undefined {
  const home = TILES.find(([code]) => code === from);
  const there = TILES.find(([code]) => code === to);
  if (!home || !there) return undefined;
  return rounded(bends(home, there, shift));
}

type Tile = (typeof TILES)[number];

function bends([, row, column]: Tile, [, toRow, toColumn]: Tile, shift: number): Point[] {
  const home = cornerOf(row, column);
  const there = cornerOf(toRow, toColumn);
  const middle = TILE / 2;
  const rows = Math.sign(toRow - row);
  const columns = Math.sign(toColumn - column);
  if (column === toColumn && Math.abs(toRow - row) === 1) {
    const x = home.x + middle + shift;
    return [
      { x, y: rows > 0 ? home.y + TILE : home.y },
      { x, y: rows > 0 ? there.y : there.y + TILE },
    ];
  }
  if (row === toRow && Math.abs(toColumn - column) === 1) {
    const y = home.y + middle + shift;
    return [
      { x: columns > 0 ? home.x + TILE : home.x, y },
      { x: columns > 0 ? there.x : there.x + TILE, y },
    ];
  }
  const right = columns >= 0;
  const beside = right ? home.x + TILE + GUTTER + shift : home.x - GUTTER + shift;
  const out = { x: right ? home.x + TILE : home.x, y: home.y + middle + 2 * shift };
  const isBeside = columns === 0 || Math.abs(toColumn - column) === 1;
  if (isBeside) {
    const y = there.y + middle + shift;
    const entersLeft = columns > 0;
    return [out, { x: beside, y: out.y }, { x: beside, y }, { x: entersLeft ? there.x : there.x + TILE, y }];
  }
  const fromAbove = rows > 0;
  const lane = fromAbove ? there.y - GUTTER + shift : there.y + TILE + GUTTER + shift;
  const x = there.x + middle + shift;
  return [
    out,
    { x: beside, y: out.y },
    { x: beside, y: lane },
    { x, y: lane },
    { x, y: fromAbove ? there.y : there.y + TILE },
  ];
}

/** A path through points whose corners are rounded as far as there is room. */
function rounded(points: readonly Point[]): string {
  return points
    .map((point, n) => {
      const before = points[n - 1];
      const after = points[n + 1];
      if (!before) return `M${point.x} ${point.y}`;
      if (!after) return `L${point.x} ${point.y}`;
      const start = towards(point, before);
      const end = towards(point, after);
      return `L${start.x} ${start.y}Q${point.x} ${point.y} ${end.x} ${end.y}`;
    })
    .join('');
}

function towards(corner: Point, other: Point): Point {
  const far = Math.hypot(other.x - corner.x, other.y - corner.y);
  const part = far === 0 ? 0 : Math.min(ROUND, far / 2) / far;
  return { x: corner.x + (other.x - corner.x) * part, y: corner.y + (other.y - corner.y) * part };
}

/** How dark a tile is: nobody, a few, some, many. */
export function shadeOf(people: number): 0 | 1 | 2 | 3 {
  if (people === 0) return 0;
  if (people <= 5) return 1;
  return people < 20 ? 2 : 3;
}
