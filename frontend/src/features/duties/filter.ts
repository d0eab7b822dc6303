import { oneOf, textIn } from '../../app/search';

/** What the page shows: what is to be done, how it stands by unit, or the calls month by month. */
export const BOARDS = ['work', 'units', 'months'] as const;

export type Board = (typeof BOARDS)[number];

export const STATES = [
  'PENDING',
  'OVERDUE',
  'FULFILLED',
  'FULFILLED_LATE',
  'WAIVED',
  'MISSED',
  'CANCELLED',
  'NOT_APPLICABLE_BACKFILL',
] as const;

/** How near the day is on which something is due. */
export const NEARNESS = ['past', 'today', 'week', 'later'] as const;

export type Nearness = (typeof NEARNESS)[number];

export interface DutyListFilter {
  board?: Board | undefined;
  due?: Nearness | undefined;
  kind?: string | undefined;
  period?: string | undefined;
  state?: (typeof STATES)[number] | undefined;
  owing?: string | undefined;
  cursor?: string | undefined;
}

export const dutyFilter = (search: Record<string, unknown>): DutyListFilter => ({
  board: oneOf(BOARDS, search['board']),
  due: oneOf(NEARNESS, search['due']),
  kind: textIn(search['kind']),
  period: textIn(search['period']),
  state: oneOf(STATES, search['state']),
  owing: textIn(search['owing']),
  cursor: textIn(search['cursor']),
});

/** The days that are so near, counted from today. */
export function daysOf(due: Nearness | undefined, today: string): { dueFrom?: string; dueUntil?: string } {
  if (due === 'past') return { dueUntil: dayAfter(today, -1) };
  if (due === 'today') return { dueFrom: today, dueUntil: today };
  if (due === 'week') return { dueFrom: dayAfter(today, 1), dueUntil: dayAfter(today, 7) };
  return due === 'later' ? { dueFrom: dayAfter(today, 8) } : {};
}

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
