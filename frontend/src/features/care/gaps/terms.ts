import type { CareGapArranged, CareGapState } from '../../../api/schema';

export const STATES: CareGapState[] = ['OPEN', 'ANSWERED', 'CLOSED'];
export const ARRANGED: CareGapArranged[] = ['CARE_CASE', 'COMMITMENT', 'SERVICE_ORDER', 'NOTHING_NEEDED'];

/** Which reviews are looked at; it stands in the address. */
export interface GapSearch {
  member?: string | undefined;
  state?: CareGapState | undefined;
  cursor?: string | undefined;
}
