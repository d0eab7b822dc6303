import { useTranslation } from 'react-i18next';
import type { OutflowView } from '../../api/schema';
import { Tag, type Tone } from '../../ui/Tag';

const TONES: Record<OutflowView['status'], Tone> = {
  REPORTED: 'ochre',
  AWAY: 'slate',
  HOST_REGISTERED: 'jade',
  ON_HOME_VISIT: 'jade',
  CONTACT_LOST: 'seal',
  RETURNED: 'plain',
  RELATION_TRANSFERRED: 'plain',
  CLOSED: 'plain',
  CANCELLED: 'plain',
};

/** Where an episode stands, as a word. */
export function OutflowStatus({ of }: { of: OutflowView['status'] }) {
  const { t } = useTranslation();
  return <Tag tone={TONES[of]}>{t(`outflow.status.${of}`)}</Tag>;
}

const REVIEWS: Record<OutflowView['reviewState'], Tone> = {
  DRAFT: 'plain',
  SUBMITTED: 'ochre',
  CONFIRMED: 'jade',
  SENT_BACK: 'seal',
};

/** How far a row has come between village and township, as a word. */
export function ReviewState({ of }: { of: OutflowView['reviewState'] }) {
  const { t } = useTranslation();
  return <Tag tone={REVIEWS[of]}>{t(`outflow.review.${of}`)}</Tag>;
}
