import type { ReferralState } from '../../api/schema';
import type { Step } from './referralQueries';

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
