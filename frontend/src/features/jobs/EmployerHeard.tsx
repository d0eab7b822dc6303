import { useTranslation } from 'react-i18next';
import type { EmployerView } from '../../api/schema';
import { Tag, type Tone } from '../../ui/Tag';

const GOOD: readonly string[] = ['PAID_ON_TIME', 'CONTRACT_SIGNED', 'LODGING_AS_SAID'];

/** How often what was heard of an employer; facts, no grade. */
export function EmployerHeard({ of: { heard, openComplaints } }: { of: EmployerView }) {
  const { t } = useTranslation();
  if (heard.length === 0) return <p className="meta">{t('jobs.nothingHeard')}</p>;
  const tone = (kind: string): Tone => (GOOD.includes(kind) ? 'jade' : 'ochre');
  return (
    <p className="row wrap">
      {heard.map(({ kind, times }) => (
        <Tag key={kind} tone={tone(kind)}>
          {t('jobs.times', { what: t(`jobs.heard.${kind}`), n: times })}
        </Tag>
      ))}
      {openComplaints > 0 && <Tag tone="seal">{t('jobs.openComplaints', { n: openComplaints })}</Tag>}
    </p>
  );
}
