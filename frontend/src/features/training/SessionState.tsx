import { useTranslation } from 'react-i18next';
import type { TrainingSessionView } from '../../api/schema';
import { Tag } from '../../ui/Tag';
import { TONES } from './terms';

/** Where a session stands today. */
export function SessionState({ of }: { of: TrainingSessionView }) {
  const { t } = useTranslation();
  const tone = TONES[of.state];
  return <Tag {...(tone && { tone })}>{t(`training.state.${of.state}`)}</Tag>;
}
