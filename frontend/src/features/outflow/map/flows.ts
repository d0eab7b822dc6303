import type { OutflowFigure, OutflowView } from '../../../api/schema';
import { placeOf } from '../columns';

/** So many people to one place, and the list of them. */
export interface Flow {
  key: string;
  people: number;
  list?: string | null | undefined;
}

/** The groups of a figure that begin with a code, most people first; those that are not known are none. */
export function flowsOf(figure: OutflowFigure | undefined, begins = ''): Flow[] {
  return (figure?.groups ?? [])
    .filter(({ key }) => key !== 'UNKNOWN' && key.startsWith(begins))
    .map(({ key, numerator, list }) => ({ key, people: numerator, list }))
    .toSorted((one, other) => other.people - one.people);
}

/** How many are abroad in which country; the words where the country is not sure. */
export function abroadOf(rows: readonly OutflowView[]): Flow[] {
  const counts = new Map<string, number>();
  for (const row of rows.filter((one) => !one.destination?.areaCode)) {
    const key = placeOf(row);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, people]) => ({ key, people }))
    .toSorted((one, other) => other.people - one.people);
}
