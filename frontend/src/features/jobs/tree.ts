import type { Introductions } from '../../api/schema';
import { isThere } from './placed';

export const LINE = 20;
export const WIDTH = 152;

/** Somebody in the picture: at which level, on which height, and from whose height the line comes. */
export interface Branch {
  id: string;
  name: string;
  level: number;
  line: number;
  from: number | undefined;
  there: boolean;
}

export function heightOf(of: Pick<Introductions, 'person' | 'people'>): number {
  return Math.max(...branchesOf(of).map(({ line }) => line)) + LINE;
}

/** Lays the chain out: who has brought nobody has a line of his own, who has stands in the middle of his people. */
export function branchesOf({ person, people }: Pick<Introductions, 'person' | 'people'>): Branch[] {
  const branches: Branch[] = [];
  const seen = new Set<string>();
  let next = LINE;

  function lay(id: string, name: string, level: number, there: boolean, key: string): number {
    const own = seen.has(id) ? [] : people.filter((one) => one.broughtBy === id && one.level === level + 1);
    seen.add(id);
    const at = branches.length;
    branches.push({ id: key, name, level, line: 0, from: undefined, there });
    const lines = own.map((one) => {
      const index = branches.length;
      const line = lay(one.person.id, one.person.name, level + 1, isThere(one), one.placementId);
      return { index, line };
    });
    const first = lines[0]?.line;
    const last = lines.at(-1)?.line;
    const line = first !== undefined && last !== undefined ? (first + last) / 2 : next;
    if (lines.length === 0) next += LINE;
    const branch = branches[at];
    if (branch) branch.line = line;
    for (const { index } of lines) {
      const child = branches[index];
      if (child) child.from = line;
    }
    return line;
  }

  lay(person.id, person.name, 0, true, person.id);
  return branches;
}
