/** An instant as the office reads it: day and minute, in the station's time zone. */
export function minuteOf(instant: string | null | undefined): string {
  if (!instant) return '';
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return parts.format(new Date(instant));
}

/** The weekday of a business date. */
export function weekdayOf(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
}
