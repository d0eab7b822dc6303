import { useTranslation } from 'react-i18next';
import type { ReturnIntentionForm } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { useMe } from '../identity/shared/me';
import { IntentionFields, saidOf } from './IntentionFields';
import { MemberField } from './MemberField';
import { useRecordIntention } from './queries';

/** Writes down what a member answered, freely. */
export function RecordIntention() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<ReturnIntentionForm>
      act={t('homecoming.intention.act')}
      note={t('homecoming.intention.note')}
      done={t('homecoming.intention.done')}
      look="main"
      initial={{ askedOn: me.businessDate, confidence: 'HIMSELF' }}
      entering={useRecordIntention()}
      said={saidOf}
    >
      <MemberField />
      <IntentionFields />
    </EntryDialog>
  );
}
