import { isDay } from '../ui/day';

/** A search parameter as text; numbers in an address were text before the router read them. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A search parameter that must be one of a closed list. */
export function oneOf<V extends string>(allowed: readonly V[], value: unknown): V | undefined {
  return allowed.find((one) => one === value);
}

/** Where in a list one stands. */
export const cursorIn = (search: Record<string, unknown>): { cursor?: string | undefined } => ({
  cursor: textIn(search['cursor']),
});

/** A search parameter that must be a day. */
export const dayIn = (value: unknown): string | undefined => {
  const text = textIn(value);
  return text && isDay(text, false) && !Number.isNaN(Date.parse(text)) ? text : undefined;
};
