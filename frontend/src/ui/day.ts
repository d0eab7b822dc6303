const APART = /^(\d{4})年?(?:[-./年]?(\d{1,2})月?(?:[-./月]?(\d{1,2})日?)?)?$/;
const CLOSED = /^(\d{4})(\d\d)(\d\d)?$/;

/** A date as a clerk types it, 2008.3.12, 2008年3月 or 20080312, as the register writes it; anything else stays. */
export function dayOf(typed: string): string {
  const text = typed.normalize('NFKC').replaceAll(/\s/g, '');
  const found = CLOSED.exec(text) ?? (/^\d{5,}$/.test(text) ? null : APART.exec(text));
  if (!found) return typed;
  return found
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** Whether a text is a whole day; in part, a year or a month is enough. */
export function isDay(text: string, inPart: boolean): boolean {
  return (inPart ? /^\d{4}(-\d\d(-\d\d)?)?$/ : /^\d{4}-\d\d-\d\d$/).test(text);
}
