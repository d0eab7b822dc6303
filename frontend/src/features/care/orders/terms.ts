import { dayIn } from '../../../app/search';
import type {
  FamilyServiceState,
  FamilyServiceType,
  FarmTask,
  ServiceConfirmedHow,
  ServiceConfirmer,
} from '../../../api/schema';

export const STATES: FamilyServiceState[] = ['OPEN', 'DONE', 'CONFIRMED', 'CANCELLED'];
export const TYPES: FamilyServiceType[] = ['FARM_WORK', 'SCHOOLING', 'DOCTOR_VISIT', 'PAPERS', 'OTHER'];
export const TASKS: FarmTask[] = ['PLOUGHING', 'RICE_TRANSPLANTING', 'FERTILISING', 'HARVEST', 'OTHER'];
export const CONFIRMERS: ServiceConfirmer[] = ['SPOUSE', 'PARENT', 'CHILD', 'MEMBER', 'OTHER'];
export const HOWS: ServiceConfirmedHow[] = ['TAP', 'CODE', 'PHONE', 'PAPER'];
export const BOARDS = ['list', 'season'] as const;

/** Which orders are looked at, and how; it stands in the address. */
export interface OrderSearch {
  board?: (typeof BOARDS)[number] | undefined;
  state?: FamilyServiceState | undefined;
  cursor?: string | undefined;
}

/** What a figure counts; it stands in the address beside. */
export interface Counted {
  from?: string | undefined;
  to?: string | undefined;
  inSeason?: true | undefined;
  answered?: true | undefined;
  satisfied?: true | undefined;
  cancelled?: false | undefined;
}

const yes = (value: unknown): true | undefined => (String(value) === 'true' ? true : undefined);

export const countedIn = (search: Record<string, unknown>): Counted => ({
  from: dayIn(search['from']),
  to: dayIn(search['to']),
  inSeason: yes(search['inSeason']),
  answered: yes(search['answered']),
  satisfied: yes(search['satisfied']),
  cancelled: String(search['cancelled']) === 'false' ? false : undefined,
});

/** The day so many months from another; twelve months back is the day after, so that they are twelve. */
export function monthsFrom(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const there = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(there.getUTCFullYear(), there.getUTCMonth() + 1, 0)).getUTCDate();
  there.setUTCDate(Math.min(date, last) + (months === -12 ? 1 : 0));
  return there.toISOString().slice(0, 10);
}

/** The ten days that a day lies in: its month, and which of three. */
export function tenDays(day: string): string {
  return `${day.slice(0, 7)}/${Math.min(2, Math.floor((Number(day.slice(8)) - 1) / 10))}`;
}
