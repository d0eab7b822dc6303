/** Years before the last one are narrow: the last one is as wide as so many of them. */
const LAST_YEAR = 3;

/** A line of time from the first year to the end of the last: where on it, of a hundred, a day lies. */
export interface Line {
  years: { year: number; at: number }[];
  at: (day: string, end?: boolean) => number;
}

/** The line that holds these days; a year or a month stands for its first day, at an end for its last. */
export function lineOf(days: readonly string[], today: string): Line {
  const last = Number(today.slice(0, 4));
  const first = Math.min(last - 1, ...days.map((day) => Number(day.slice(0, 4))));
  const whole = last - first + LAST_YEAR;
  const start = (year: number) => (100 * (year - first)) / whole;
  return {
    years: Array.from({ length: last - first + 1 }, (_, n) => ({ year: first + n, at: start(first + n) })),
    at: (day, end = false) => {
      const year = Number(day.slice(0, 4));
      const width = year === last ? LAST_YEAR : 1;
      return Math.min(100, start(year) + (100 * width * partOfYear(day, end)) / whole);
    },
  };
}

function partOfYear(day: string, end: boolean): number {
  const [, month, date] = day.split('-').map(Number);
  if (!month) return end ? 1 : 0;
  if (!date) return (end ? month : month - 1) / 12;
  return (month - 1 + (date - (end ? 0 : 1)) / 31) / 12;
}
