import type { TrainingSessionView } from '../../api/schema';
import { oneOf, textIn } from '../../app/search';

export const TYPES = [
  'NIGHT_SCHOOL',
  'SUNSHINE_PROJECT',
  'PROFESSION_MATCHED',
  'DISTANCE_EDUCATION',
  'OTHER',
] as const;
export const MODES = ['GROUP', 'ONE_TO_ONE'] as const;
export const AIMS = ['ADAPTATION', 'VOCATIONAL'] as const;
export const SUBJECTS = ['LITERACY', 'POLICY', 'LAW', 'ADAPTATION', 'VOCATIONAL'] as const;
export const VENUES = ['DISTANCE_EDU_BASE', 'SCHOOL', 'TOWNSHIP', 'VILLAGE', 'HOME', 'OTHER'] as const;

export const GRADES = ['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN'] as const;

export const TONES = {
  PLANNED: 'ochre',
  UNDER_WAY: 'slate',
  HELD: 'jade',
  CANCELLED: undefined,
} as const satisfies Record<TrainingSessionView['state'], string | undefined>;

/** What the calendar shows; all of it stands in the address. */
export interface TrainingFilter {
  /** As `2008-07`; the month of today unless told. */
  month?: string | undefined;
  type?: (typeof TYPES)[number] | undefined;
}

export function trainingFilter(search: Record<string, unknown>): TrainingFilter {
  const month = textIn(search['month']);
  return {
    month: month && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
    type: oneOf(TYPES, search['type']),
  };
}

/** Which attendances are listed; what a figure names stands in the address. */
export interface AttendanceFilter {
  from?: string | undefined;
  to?: string | undefined;
  completed?: boolean | undefined;
  placed?: boolean | undefined;
  /** Only those whose six months are not over. */
  placeable?: boolean | undefined;
  /** Each person once. */
  once?: boolean | undefined;
  cursor?: string | undefined;
}

/** The month before or after. */
export function monthsOn(month: string, by: number): string {
  const [year = 0, nth = 1] = month.split('-').map(Number);
  const at = year * 12 + nth - 1 + by;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** The days of a month, Monday first, with blanks before the first. */
export function daysOf(month: string): (string | undefined)[] {
  const [year = 0, nth = 1] = month.split('-').map(Number);
  const before = (new Date(Date.UTC(year, nth - 1, 1)).getUTCDay() + 6) % 7;
  const days = new Date(Date.UTC(year, nth, 0)).getUTCDate();
  const blanks: (string | undefined)[] = Array.from({ length: before }, () => undefined);
  return blanks.concat(
    Array.from({ length: days }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`),
  );
}
