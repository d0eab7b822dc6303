import { useTranslation } from 'react-i18next';
import type { GatheringView } from '../../../api/schema';
import { Tag, type Tone } from '../../../ui/Tag';

const TONES: Record<GatheringView['state'], Tone> = { PLANNED: 'ochre', HELD: 'jade', CANCELLED: 'plain' };

/** Whether a meeting was held, and a tea party outside its window. */
export function GatheringState({ of }: { of: GatheringView }) {
  const { t } = useTranslation();
  return (
    <span className="row">
      <Tag tone={TONES[of.state]}>{t(`contact.gathering.state.${of.state}`)}</Tag>
      {of.late && <Tag tone="ochre">{t('contact.gathering.late')}</Tag>}
    </span>
  );
}
