import type { CommitmentEndedBecause, CommittedCarer, CommittedFor } from '../../../api/schema';

export const CARERS: CommittedCarer[] = [
  'VILLAGE_SECRETARY',
  'LIAISON',
  'CADRE',
  'MEMBER',
  'RELATIVE',
  'NEIGHBOUR',
];
export const CARED_FOR: CommittedFor[] = ['MOTHER', 'FATHER', 'GRANDPARENT', 'SPOUSE', 'CHILD', 'OTHER'];
export const ENDS: CommitmentEndedBecause[] = ['TAKEN_OVER', 'NOT_NEEDED', 'MEMBER_BACK', 'MOVED', 'DIED'];

/** Which commitments are looked at; it stands in the address. */
export interface CommitmentSearch {
  ended?: boolean | undefined;
  cursor?: string | undefined;
}
