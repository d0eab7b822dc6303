import { useTranslation } from 'react-i18next';
import type { ReferralView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { useMe } from '../identity/shared/me';
import { useStep, type Step, type StepForms } from './referralQueries';
import { begunWith, StepFields } from './StepFields';
import { STEPS } from './steps';

/** The steps that a referral may take now. */
export function ReferralSteps({ referral }: { referral: ReferralView }) {
  return (
    <div className="row">
      {STEPS[referral.state].map((step) => (
        <Take key={step} step={step} referral={referral} />
      ))}
    </div>
  );
}

function Take({ step, referral }: { step: Step; referral: ReferralView }) {
  const { t } = useTranslation();
  const me = useMe();
  const whom = { name: referral.person.name, employer: referral.employer.name };
  return (
    <EntryDialog<StepForms[Step], StepForms[Step], ReferralView>
      act={t(`jobs.referral.${step}.act`)}
      title={t(`jobs.referral.${step}.title`, whom)}
      note={t(`jobs.referral.${step}.note`, whom)}
      done={t(`jobs.referral.${step}.done`)}
      {...(step === 'close' && { look: 'text' as const })}
      small
      initial={begunWith(step, me.businessDate)}
      entering={useStep(step, referral)}
    >
      <StepFields step={step} />
    </EntryDialog>
  );
}
