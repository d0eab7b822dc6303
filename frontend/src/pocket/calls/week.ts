import type {
  CallSheet,
  CallSheetDoorDuty,
  CallSheetDuty,
  CallSheetsTaken,
  ContactForm,
  ContactOutcome,
  ContactRung,
  ContactView,
  DisclosedPhone,
  DutyView,
  MeView,
  PromiseView,
  SheetCard,
} from '../../api/schema';
import { ask } from '../ask';
import { enrolmentId, isOpen, keepSealed, readSealed } from '../device';

/** A number as a sheet shows it: in clear on an enrolled phone, masked else. */
export interface Number {
  id: string;
  text: string;
  clear: boolean;
  owner: string;
  label?: string | undefined;
  verifiedOn?: string | undefined;
}

/** What one has before one dials. */
export interface Sheet {
  member: { id: string; name: string };
  numbers: Number[];
  next: ContactRung;
  lastReachedOn?: string | undefined;
  promises: PromiseView[];
  duties: CallSheetDuty[];
  atTheDoor: CallSheetDoorDuty[];
  latest: ContactView[];
  cards: SheetCard[];
}

/** Whom something is owed: enough for a line of the list. */
export interface Line {
  id: string;
  name: string;
  kinds: string[];
  dueOn: string;
}

/** Those to be called, and on which business day that was known. */
export interface Week {
  today: string;
  takenOn?: string;
  lines: Line[];
}

type Kept = CallSheetsTaken & { at: number };

const DAY = 86_400_000;

export const isConversation = ({ outcome, method }: ContactForm): boolean =>
  outcome === 'REACHED' && method !== 'LETTER' && method !== 'OTHER';

/** What speaking with somebody settles. */
const CALLS = new Set(['MONTHLY_CALL', 'HALF_YEAR_ABROAD_CONTACT', 'NO_CONTACT_REVIEW']);

export const isCall = ({ kind }: CallSheetDuty): boolean => CALLS.has(kind);

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The number of the day in the country, which is eight hours ahead and knows no summer time. */
const dayNumber = (at: number): number => Math.floor((at + 8 * 3_600_000) / DAY);

/** Takes the sheets of the week along. */
export async function takeWeek(): Promise<number> {
  const taken = await ask<CallSheetsTaken>('GET', `/me/devices/${await enrolmentId()}/call-sheets`);
  await keepSealed('sheets', 'taken', { ...taken, at: Date.now() } satisfies Kept);
  await keepSealed('sheets', 'done', {});
  await ownName();
  return taken.sheets.length;
}

const taken = (): Promise<Kept | undefined> => readSealed<Kept>('sheets', 'taken');

/** Whether the sheets on the phone are of another day. */
export async function isStale(): Promise<boolean> {
  const kept = await taken();
  return !kept || dayNumber(Date.now()) !== dayNumber(kept.at);
}

/** The week as it lies on the phone, or as the server tells it. */
export async function week(): Promise<Week> {
  return isOpen() ? weekOnPhone() : weekOfServer();
}

async function weekOnPhone(): Promise<Week> {
  const kept = await taken();
  if (!kept) return { today: new Date().toISOString().slice(0, 10), lines: [] };
  const today = dayAfter(kept.on, dayNumber(Date.now()) - dayNumber(kept.at));
  return { today, takenOn: kept.on, lines: kept.sheets.map((sheet) => lineOf(sheet.member, sheet.duties)) };
}

async function weekOfServer(): Promise<Week> {
  const { businessDate: today } = await ask<MeView>('GET', '/me');
  const { items } = await ask<{ items: DutyView[] }>('GET', '/duties?limit=200');
  const heaps = new Map<string, DutyView[]>();
  for (const duty of items)
    if (duty.person) heaps.set(duty.person.id, [...(heaps.get(duty.person.id) ?? []), duty]);
  return {
    today,
    lines: [...heaps.values()].map((duties) => lineOf(duties[0]?.person ?? { id: '', name: '' }, duties)),
  };
}

function lineOf(member: { id: string; name: string }, duties: readonly CallSheetDuty[] | DutyView[]): Line {
  return {
    id: member.id,
    name: member.name,
    kinds: duties.map((duty) => duty.kind),
    dueOn: duties.map((duty) => duty.dueOn).sort()[0] ?? '',
  };
}

/** The sheet of one member: with what the server adds where it can be reached, else as it lies on the phone. */
export async function sheetOf(id: string): Promise<Sheet | undefined> {
  const [kept, live] = await Promise.all([sheetOnPhone(id), sheetOfServer(id)]);
  if (!live) return kept;
  return kept ? { ...live, numbers: kept.numbers } : live;
}

async function sheetOnPhone(id: string): Promise<Sheet | undefined> {
  if (!isOpen()) return undefined;
  const found = (await taken())?.sheets.find((sheet) => sheet.member.id === id);
  if (!found) return undefined;
  const numbers = found.numbers.map(({ number, ...rest }) => ({ ...rest, text: number, clear: true }));
  return { ...found, numbers, latest: [] };
}

async function sheetOfServer(id: string): Promise<Sheet | undefined> {
  try {
    const sheet = await ask<CallSheet>('GET', `/members/${id}/call-sheet`);
    return {
      ...sheet,
      numbers: sheet.numbers.map(({ value, ...rest }) => ({ ...rest, text: value, clear: false })),
    };
  } catch (error) {
    if (isOpen()) return undefined;
    throw error;
  }
}

/** The numbers of a sheet in clear; who looked stands in the member's log with the purpose. */
export async function disclosed(sheet: Sheet, purpose: string): Promise<Sheet> {
  const { phones } = await ask<{ phones?: DisclosedPhone[] }>(
    'POST',
    `/members/${sheet.member.id}/disclosures`,
    { body: { fields: ['PHONE'], purpose } },
  );
  return {
    ...sheet,
    numbers: sheet.numbers.map((number, n) => ({
      ...number,
      text: phones?.[n]?.number ?? number.text,
      clear: true,
    })),
  };
}

/** Who promises: whoever is signed in, also while there is no network. */
export async function ownName(): Promise<string> {
  const known = isOpen() ? await readSealed<string>('sheets', 'name') : undefined;
  if (known) return known;
  const { displayName } = await ask<MeView>('GET', '/me');
  if (isOpen()) await keepSealed('sheets', 'name', displayName);
  return displayName;
}

/** What came of the calls made since the sheets were taken along, by member. */
export async function done(): Promise<Record<string, ContactOutcome>> {
  return (isOpen() && (await readSealed<Record<string, ContactOutcome>>('sheets', 'done'))) || {};
}

export async function noteDone(id: string, outcome: ContactOutcome | undefined): Promise<void> {
  if (!isOpen()) return;
  const { [id]: _, ...others } = await done();
  await keepSealed('sheets', 'done', outcome ? { ...others, [id]: outcome } : others);
}
