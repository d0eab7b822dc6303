import type { PersonRef } from '../../../api/schema';
import { later } from '../../../ui/later';

const RecordIntention = later(() => import('../RecordIntention'), 'RecordIntention');

/** Writes down what somebody plans who has come home. */
export function AskPlans({ of }: { of: PersonRef }) {
  return <RecordIntention of={of} />;
}
