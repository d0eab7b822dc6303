import type {
  BeneficiaryType,
  EmployerAnswer,
  EmployerNoteKind,
  IntroducerKind,
  IntroducerRole,
  PayUnit,
  Provision,
  ReferralResult,
  ReferralState,
  SeekReach,
  Trade,
  VacancySource,
} from '../../api/schema';
import type { Step } from './referralQueries';

function inOrder<V extends string>(all: Record<V, true>): readonly V[] {
  return Object.keys(all) as unknown as readonly V[];
}

/** Codes in the order in which the office thinks of them; the contract has no others. */
export const TRADES = inOrder<Trade>({
  BRICKLAYER: true,
  WELDER: true,
  FITTER: true,
  ASSEMBLER: true,
  SEWER: true,
  DRIVER: true,
  COOK: true,
  DOMESTIC_HELPER: true,
  WAREHOUSE_KEEPER: true,
  ACCOUNTANT: true,
  SECURITY_GUARD: true,
  GENERAL_WORKER: true,
  OTHER: true,
});

export const PROVISIONS = inOrder<Provision>({ FREE: true, PAID: true, NONE: true });

export const PAY_UNITS = inOrder<PayUnit>({ MONTH: true, DAY: true, HOUR: true, PIECE: true });

export const SOURCES = inOrder<VacancySource>({
  PERSONAL_NETWORK: true,
  BUSINESS_TRIP: true,
  INVESTMENT_TRIP: true,
  LABOUR_BUREAU: true,
  EMPLOYER: true,
  INTERNET: true,
});

export const HEARD = inOrder<EmployerNoteKind>({
  PAID_ON_TIME: true,
  PAID_LATE: true,
  CONTRACT_SIGNED: true,
  NO_CONTRACT: true,
  LODGING_AS_SAID: true,
  LODGING_NOT_AS_SAID: true,
  COMPLAINT: true,
});

/** What is paid a month at least, to choose from. */
export const WAGES = ['1000', '1500', '2000', '2500'] as const;

/** Where posts usually are, by the beginning of the area code. */
export const PROVINCES = ['11', '31', '33', '35', '42', '43', '44'] as const;

/** What came of a referral. */
export const RESULTS = inOrder<ReferralResult>({
  PLACED: true,
  CONTRACTED_PROJECT: true,
  NOT_HIRED: true,
  DID_NOT_APPEAR: true,
});

export const BENEFICIARIES = inOrder<BeneficiaryType>({ MEMBER: true, LABOURER: true });

export const INTRODUCERS = inOrder<IntroducerKind>({ CADRE: true, MEMBER: true });

/** How far somebody goes for work. */
export const REACHES = inOrder<SeekReach>({ OWN_COUNTY: true, OWN_PROVINCE: true, ANYWHERE: true });

/** How far a referral comes, in the order of the steps. */
export const STATES = inOrder<ReferralState>({
  PROPOSED: true,
  CONSENTED: true,
  REFERRED: true,
  NO_ANSWER: true,
  ACCEPTED: true,
  PLACED: true,
  DECLINED: true,
  REFUSED: true,
  CLOSED: true,
});

export type Answered = EmployerAnswer;

export const ANSWERS = inOrder<EmployerAnswer>({
  ACCEPTED: true,
  NOT_HIRED: true,
  DID_NOT_APPEAR: true,
  NO_ANSWER: true,
});

export const ROLES = inOrder<IntroducerRole>({
  STATION_STAFF: true,
  LABOUR_OFFICER: true,
  VILLAGE_SECRETARY: true,
  DEPUTY_HEAD: true,
  OTHER: true,
});

/** The steps that a referral may take from each state on. */
export const STEPS: Record<ReferralState, readonly Step[]> = {
  PROPOSED: ['consent', 'refuse'],
  CONSENTED: ['send', 'close'],
  REFUSED: [],
  REFERRED: ['answer', 'close'],
  ACCEPTED: ['place', 'close'],
  DECLINED: [],
  NO_ANSWER: ['answer', 'close'],
  PLACED: [],
  CLOSED: [],
};
