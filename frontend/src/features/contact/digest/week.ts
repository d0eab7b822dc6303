/** A week as the digest tells it: from its Monday to its Sunday, or to today while it lasts. */
export interface Week {
  monday: string;
  last: string;
  month: string;
}

/** The week that a day lies in, told no further than today. */
export function weekOf(day: string, today: string): Week {
  const monday = shifted(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
  const sunday = shifted(monday, 6);
  const last = sunday < today ? sunday : today;
  return { monday, last: last < monday ? monday : last, month: last.slice(0, 7) };
}

/** A day so many days later. */
export function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
