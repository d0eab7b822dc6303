import type { Period } from './filter';

const BACK: Record<Exclude<Period, 'YEAR'>, number> = { TWELVE_MONTHS: 1, FIVE_YEARS: 5 };

/** The days of a period that ends today: the year so far, or whole years back from tomorrow. */
export function daysOf(period: Period, today: string): { from: string; to: string } {
  if (period === 'YEAR') return { from: `${today.slice(0, 4)}-01-01`, to: today };
  const from = new Date(`${today}T00:00:00Z`);
  from.setUTCDate(from.getUTCDate() + 1);
  from.setUTCFullYear(from.getUTCFullYear() - BACK[period]);
  return { from: from.toISOString().slice(0, 10), to: today };
}
