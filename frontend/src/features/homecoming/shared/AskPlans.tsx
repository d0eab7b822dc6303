import type { PersonRef } from '../../../api/schema';
import { withWords } from '../../../app/i18n';
import { later } from '../../../ui/later';

const RecordIntention = later(() => withWords('homecoming', import('../RecordIntention')), 'RecordIntention');

/** Writes down what somebody plans who has come home. */
export function AskPlans({ of }: { of: PersonRef }) {
  return <RecordIntention of={of} />;
}
