import { useTranslation } from 'react-i18next';

const STEPS = ['upload', 'know', 'review', 'write', 'done'] as const;

export type Step = (typeof STEPS)[number];

/** Where in the conversation about a file one stands. */
export function Steps({ now }: { now: Step }) {
  const { t } = useTranslation();
  const at = STEPS.indexOf(now);
  return (
    <ol className="steps" aria-label={t('imports.steps.label')}>
      {STEPS.map((step, index) => (
        <li key={step} className={classOf(index)} aria-current={index === at ? 'step' : undefined}>
          <i>{index < at ? '✓' : index + 1}</i>
          <span>{t(`imports.steps.${step}`)}</span>
        </li>
      ))}
    </ol>
  );

  function classOf(index: number): string | undefined {
    if (index === at) return 'now';
    return index < at ? 'past' : undefined;
  }
}
