import { useTranslation } from 'react-i18next';
import type { ProjectOpportunityForm } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { useMe } from '../identity/shared/me';
import { OpportunityFields } from './OpportunityFields';
import { useWriteOpportunity } from './queries';

/** Notes something that is to be done at home. */
export function WriteOpportunity() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<ProjectOpportunityForm>
      act={t('homecoming.opportunity.add.act')}
      note={t('homecoming.opportunity.add.note')}
      done={t('homecoming.opportunity.add.done')}
      look="main"
      wide
      initial={{ verifiedOn: me.businessDate }}
      entering={useWriteOpportunity()}
    >
      <OpportunityFields />
    </EntryDialog>
  );
}
