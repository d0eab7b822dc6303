import { useTranslation } from 'react-i18next';
import type { JobMatchView } from '../../api/schema';
import { Tag, type Tone } from '../../ui/Tag';

type Answer = JobMatchView['reasons'][number]['answer'];

const TONES: Record<Answer, Tone> = { MET: 'jade', UNMET: 'ochre', NOT_SAID: 'plain' };

/** Why somebody and a post fit, wish by wish, and what he has learned for it; nothing of it is added up. */
export function Reasons({ of: { reasons, seeker } }: { of: Pick<JobMatchView, 'reasons' | 'seeker'> }) {
  const { t } = useTranslation();
  const wishes = reasons.filter(({ wish }) => wish !== 'TRAINED' && wish !== 'CERTIFIED');
  return (
    <span className="row wrap">
      {wishes.map(({ wish, answer }) => (
        <Tag key={wish} tone={TONES[answer]}>
          {t(`jobs.match.answer.${answer}`, { wish: t(`jobs.match.wish.${wish}`) })}
        </Tag>
      ))}
      {seeker.learned.map(({ title, certificateNo: no, grade }) => (
        <Tag key={title} tone="jade">
          {grade
            ? t('jobs.match.learned.GRADED', { title, no, grade: t(`jobs.grades.${grade}`) })
            : t(`jobs.match.learned.${no ? 'CERTIFIED' : 'TRAINED'}`, { title, no })}
        </Tag>
      ))}
    </span>
  );
}
