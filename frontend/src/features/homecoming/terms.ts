import type {
  HomecomingField,
  IntentionSource,
  IntentionTakenAt,
  ReturnAnswer,
  ReturnHorizon,
  SupportResult,
  SupportState,
  SupportTopic,
  VentureKind,
  VentureState,
  VillagePostKind,
} from '../../api/schema';

export const FIELDS: HomecomingField[] = [
  'CROPS',
  'LIVESTOCK',
  'PROCESSING',
  'BUILDING',
  'TRANSPORT',
  'TRADE',
  'CATERING',
  'SERVICES',
  'VILLAGE_WORK',
  'OTHER',
];
export const ANSWERS: ReturnAnswer[] = ['YES', 'UNDECIDED', 'NO'];
export const HORIZONS: ReturnHorizon[] = ['WITHIN_HALF_A_YEAR', 'WITHIN_A_YEAR', 'LATER'];
export const CONFIDENCES: IntentionSource[] = ['HIMSELF', 'FAMILY'];
/** Where others take the answer; his own phone is his own. */
export const TAKEN_AT: Exclude<IntentionTakenAt, 'OWN_PHONE'>[] = ['TEA_PARTY', 'CALL', 'VISIT'];
export const VENTURE_KINDS: VentureKind[] = [
  'INDIVIDUAL_BUSINESS',
  'FAMILY_FARM',
  'COOPERATIVE',
  'ENTERPRISE',
];
export const VENTURE_STATES: VentureState[] = ['PREPARING', 'OPERATING', 'CLOSED'];
export const POST_KINDS: VillagePostKind[] = ['VILLAGE_POST', 'VILLAGE_RESERVE'];
export const TOPICS: SupportTopic[] = [
  'LAND',
  'TAX',
  'LOAN',
  'LICENCE',
  'UTILITIES',
  'TRAINING',
  'SCHOOLING',
  'HOUSING',
  'OTHER',
];
export const SUPPORT_STATES: SupportState[] = ['RECEIVED', 'IN_HAND', 'CLOSED'];
export const RESULTS: SupportResult[] = ['SOLVED', 'NOT_POSSIBLE', 'WITHDRAWN'];

interface Paged {
  cursor?: string | undefined;
}

/** Which answers are looked at; it stands in the address, as do the others. */
export interface IntentionFilter extends Paged {
  answer?: ReturnAnswer | undefined;
  field?: HomecomingField | undefined;
  over?: boolean | undefined;
}

export interface VentureFilter extends Paged {
  state?: VentureState | undefined;
  activeOn?: string | undefined;
  registeredTo?: string | undefined;
}

export interface PostFilter extends Paged {
  kind?: VillagePostKind | undefined;
  ended?: boolean | undefined;
  heldOn?: string | undefined;
}

export interface MentorFilter extends Paged {
  ended?: boolean | undefined;
}

export interface OpportunityFilter extends Paged {
  field?: HomecomingField | undefined;
  all?: boolean | undefined;
}

export interface SupportFilter extends Paged {
  state?: SupportState | undefined;
  result?: SupportResult | undefined;
  topic?: SupportTopic | undefined;
  from?: string | undefined;
  to?: string | undefined;
}
