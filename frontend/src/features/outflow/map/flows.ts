import type { OutflowFigure } from '../../../api/schema';

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
