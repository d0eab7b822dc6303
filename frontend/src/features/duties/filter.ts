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

export interface DutyListFilter {
  board?: Board | undefined;
  kind?: string | undefined;
  period?: string | undefined;
  state?: (typeof STATES)[number] | undefined;
  owing?: string | undefined;
  cursor?: string | undefined;
}

export const dutyFilter = (search: Record<string, unknown>): DutyListFilter => ({
  board: oneOf(BOARDS, search['board']),
  kind: textIn(search['kind']),
  period: textIn(search['period']),
  state: oneOf(STATES, search['state']),
  owing: textIn(search['owing']),
  cursor: textIn(search['cursor']),
});
