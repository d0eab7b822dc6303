import { cursorIn, dayIn, oneOf, textIn } from '../../app/search';
import { BENEFICIARIES, INTRODUCERS, PROVINCES, PROVISIONS, RESULTS, STATES, TRADES, WAGES } from './terms';

/** What the board is narrowed by; all of it stands in the address. */
export interface VacancyFilter {
  /** With those that are no longer open. */
  all?: boolean | undefined;
  trade?: (typeof TRADES)[number] | undefined;
  wage?: (typeof WAGES)[number] | undefined;
  area?: (typeof PROVINCES)[number] | undefined;
  lodging?: (typeof PROVISIONS)[number] | undefined;
  employer?: string | undefined;
  postedBy?: string | undefined;
  verified?: boolean | undefined;
  from?: string | undefined;
  to?: string | undefined;
  cursor?: string | undefined;
}

export function vacancyFilter(search: Record<string, unknown>): VacancyFilter {
  return {
    all: String(search['all']) === 'true' || undefined,
    trade: oneOf(TRADES, search['trade']),
    wage: oneOf(WAGES, textIn(search['wage'])),
    area: oneOf(PROVINCES, textIn(search['area'])),
    lodging: oneOf(PROVISIONS, search['lodging']),
    employer: textIn(search['employer']),
    postedBy: textIn(search['postedBy']),
    verified: String(search['verified']) === 'true' || undefined,
    ...daysIn(search),
    cursor: textIn(search['cursor']),
  };
}

/** What the desk is narrowed by; all of it stands in the address. */
export interface ReferralFilter {
  state?: (typeof STATES)[number] | undefined;
  result?: (typeof RESULTS)[number] | undefined;
  /** Only those of which a step is left. */
  open?: boolean | undefined;
  vacancy?: string | undefined;
  group?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  cursor?: string | undefined;
}

export function referralFilter(search: Record<string, unknown>): ReferralFilter {
  return {
    ...cursorIn(search),
    ...daysIn(search),
    state: oneOf(STATES, search['state']),
    result: oneOf(RESULTS, search['result']),
    open: String(search['open']) === 'true' || undefined,
    vacancy: textIn(search['vacancy']),
    group: textIn(search['group']),
  };
}

/** Whose work is looked at; all of it stands in the address. */
export interface PlacementFilter {
  /** With those who have left. */
  all?: boolean | undefined;
  /** Only whom it is time to ask. */
  due?: boolean | undefined;
  beneficiaryType?: (typeof BENEFICIARIES)[number] | undefined;
  introducedBy?: (typeof INTRODUCERS)[number] | undefined;
  stayed?: boolean | undefined;
  asked?: boolean | undefined;
  /** Each person once. */
  once?: boolean | undefined;
  from?: string | undefined;
  to?: string | undefined;
  cursor?: string | undefined;
}

export function placementFilter(search: Record<string, unknown>): PlacementFilter {
  return {
    ...cursorIn(search),
    ...daysIn(search),
    all: String(search['all']) === 'true' || undefined,
    due: String(search['due']) === 'true' || undefined,
    beneficiaryType: oneOf(BENEFICIARIES, search['beneficiaryType']),
    introducedBy: oneOf(INTRODUCERS, search['introducedBy']),
    stayed: yesNoIn(search['stayed']),
    asked: yesNoIn(search['asked']),
    once: String(search['once']) === 'true' || undefined,
  };
}

/** Who looks for work; all of it stands in the address. */
export interface SeekerFilter {
  trade?: (typeof TRADES)[number] | undefined;
  beneficiaryType?: (typeof BENEFICIARIES)[number] | undefined;
  /** Those who look no more. */
  closed?: boolean | undefined;
  cursor?: string | undefined;
}

export function seekerFilter(search: Record<string, unknown>): SeekerFilter {
  return {
    ...cursorIn(search),
    trade: oneOf(TRADES, search['trade']),
    beneficiaryType: oneOf(BENEFICIARIES, search['beneficiaryType']),
    closed: String(search['closed']) === 'true' || undefined,
  };
}

function daysIn(search: Record<string, unknown>): { from?: string | undefined; to?: string | undefined } {
  return { from: dayIn(search['from']), to: dayIn(search['to']) };
}

function yesNoIn(value: unknown): boolean | undefined {
  const said = typeof value === 'boolean' ? String(value) : value;
  return said === 'true' ? true : said === 'false' ? false : undefined;
}
