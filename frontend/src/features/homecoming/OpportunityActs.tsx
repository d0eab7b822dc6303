import { useTranslation } from 'react-i18next';
import type { ProjectOpportunityForm, ProjectOpportunityView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { TextField } from '../../ui/Form';
import { OpportunityFields } from './OpportunityFields';
import { useReviseOpportunity, useWithdrawOpportunity } from './queries';

/** Corrects what is said of an opportunity, or says that it is no more. */
export function OpportunityActs({ of }: { of: ProjectOpportunityView }) {
  const { t } = useTranslation();
  const { title, field, place, details, askWhom, phone, validThrough, verifiedOn } = of;
  const form = {
    title,
    field,
    place,
    details,
    askWhom,
    phone,
    validThrough,
    verifiedOn,
  } as Partial<ProjectOpportunityForm>;
  return (
    <span className="row">
      <EntryDialog<ProjectOpportunityForm>
        act={t('homecoming.opportunity.revise.act')}
        title={t('homecoming.opportunity.revise.of', { name: title })}
        note={t('homecoming.opportunity.revise.note')}
        done={t('homecoming.opportunity.revise.done')}
        small
        wide
        initial={form}
        entering={useReviseOpportunity(of, form)}
      >
        <OpportunityFields />
      </EntryDialog>
      <EntryDialog<{ reason: string }>
        act={t('homecoming.opportunity.withdraw.act')}
        note={t('homecoming.opportunity.withdraw.note')}
        done={t('homecoming.opportunity.withdraw.done')}
        small
        initial={{}}
        entering={useWithdrawOpportunity(of)}
      >
        <TextField name="reason" label={t('homecoming.opportunity.withdraw.reason')} required />
      </EntryDialog>
    </span>
  );
}
