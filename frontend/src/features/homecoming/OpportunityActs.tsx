import { useTranslation } from 'react-i18next';
import type { ProjectOpportunityForm, ProjectOpportunityView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { TextField } from '../../ui/Form';
import { useOpened } from '../../ui/useOpened';
import { OpportunityFields } from './OpportunityFields';
import { useReviseOpportunity, useWithdrawOpportunity } from './queries';
import { typedOpportunity } from './typed';

/** Corrects what is said of an opportunity, or says that it is no more. */
export function OpportunityActs({ of }: { of: ProjectOpportunityView }) {
  const { t } = useTranslation();
  const { opened, hold } = useOpened(of);
  const held = hold(useReviseOpportunity(opened));
  return (
    <span className="row">
      <EntryDialog<ProjectOpportunityForm>
        act={t('homecoming.opportunity.revise.act')}
        title={t('homecoming.opportunity.revise.of', { name: of.title })}
        note={t('homecoming.opportunity.revise.note')}
        done={t('homecoming.opportunity.revise.done')}
        small
        wide
        initial={typedOpportunity(opened)}
        {...held}
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
