import type {
  BeneficiaryType,
  IntroducerKind,
  Provision,
  ReferralResult,
  ReferralState,
  Trade,
} from '../../api/schema';

export function inOrder<V extends string>(all: Record<V, true>): readonly V[] {
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
