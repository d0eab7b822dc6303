import { useTranslation } from 'react-i18next';
import type { JobMatchReason } from '../../api/schema';
import { Tag, type Tone } from '../../ui/Tag';

const TONES: Record<JobMatchReason['answer'], Tone> = { MET: 'jade', UNMET: 'ochre', NOT_SAID: 'plain' };

/** Why somebody and a post fit, wish by wish; nothing of it is added up. */
export function Reasons({ of }: { of: readonly JobMatchReason[] }) {
  const { t } = useTranslation();
  return (
    <span className="row wrap">
      {of.map(({ wish, answer }) => (
        <Tag key={wish} tone={TONES[answer]}>
          {t(`jobs.match.answer.${answer}`, { wish: t(`jobs.match.wish.${wish}`) })}
        </Tag>
      ))}
    </span>
  );
}
