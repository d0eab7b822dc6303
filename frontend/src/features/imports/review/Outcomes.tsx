import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../../api/schema';
import { Chips } from '../../../ui/Chips';
import { countOf, isOpen, OUTCOME_TONES, OUTCOMES } from '../states';

type Outcome = (typeof OUTCOMES)[number];

interface Props {
  of: ImportView;
  chosen: Outcome | undefined;
  onChoose: (outcome: Outcome | undefined) => void;
}

/** How many rows came out how: a bar in proportion, and a chip each to see just those. */
export function Outcomes({ of, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const { counts } = of;
  const choices = OUTCOMES.map((value) => ({
    value,
    text: t(`imports.outcome.${value}`),
    count: countOf(counts, value),
    tone: OUTCOME_TONES[value],
  }));
  const all = { value: 'ALL' as const, text: t('imports.outcome.ALL'), count: counts.read };
  return (
    <div className="panel pad">
      <div className="row wrap" style={{ marginBottom: 8 }}>
        <b>{t('imports.counts.read', { n: counts.read })}</b>
        {counts.skipped > 0 && (
          <span className="meta">{t('imports.counts.skipped', { n: counts.skipped })}</span>
        )}
        {counts.warned > 0 && (
          <span className="meta">{t('imports.counts.warned', { n: counts.warned })}</span>
        )}
        <span className="grow" />
        <span className="meta">
          {t(isOpen(of.state) ? 'imports.counts.plan' : 'imports.counts.wrote', { ...counts })}
        </span>
      </div>
      <div className="parts" aria-hidden="true">
        {choices
          .filter((choice) => choice.count > 0)
          .map((choice) => (
            <i key={choice.value} className={choice.tone} style={{ flexGrow: choice.count }} />
          ))}
      </div>
      <Chips
        label={t('imports.outcome.label')}
        value={chosen ?? 'ALL'}
        choices={[all, ...choices]}
        onChoose={(value) => onChoose(value === 'ALL' ? undefined : value)}
      />
    </div>
  );
}
