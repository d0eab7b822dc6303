import { useTranslation } from 'react-i18next';
import { ChoiceField, DayField, TextField } from '../../ui/Form';
import type { Step } from './referralQueries';
import { ANSWERS } from './choices';

/** What a step of a referral asks. */
export function StepFields({ step, many = false }: { step: Step; many?: boolean }) {
  const { t } = useTranslation();
  const letters = many && { hint: t('jobs.crew.letters') };
  return (
    <>
      {step === 'place' ? (
        <DayField name="startedOn" label={t('jobs.referral.startedOn')} required />
      ) : (
        step !== 'close' && <DayField name="on" label={t('jobs.referral.on')} required />
      )}
      {step === 'consent' && (
        <TextField
          name="how"
          label={t('jobs.referral.consent.how')}
          hint={t('jobs.referral.consent.howHint')}
          required
        />
      )}
      {step === 'send' && (
        <TextField name="letterNo" label={t('jobs.referral.letterNo')} {...letters} required />
      )}
      {step === 'answer' && (
        <ChoiceField
          name="answer"
          label={t('jobs.referral.answer.act')}
          required
          options={ANSWERS.map((value) => ({ value, label: t(`jobs.referral.answered.${value}`) }))}
        />
      )}
      {(step === 'refuse' || step === 'answer') && (
        <TextField name="reason" label={t('jobs.referral.reason')} />
      )}
      {step === 'close' && <TextField name="reason" label={t('jobs.referral.reason')} required />}
    </>
  );
}

/** What stands in its fields to begin with. */
export function begunWith(step: Step, today: string): { on?: string; startedOn?: string } {
  if (step === 'close') return {};
  return step === 'place' ? { startedOn: today } : { on: today };
}
