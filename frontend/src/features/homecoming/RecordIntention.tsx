import { useTranslation } from 'react-i18next';
import type { PersonRef, ReturnIntentionForm } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { useMe } from '../identity/shared/me';
import { IntentionFields, saidOf } from './IntentionFields';
import { MemberField } from './MemberField';
import { useRecordIntention } from './queries';

/** Writes down what a member answered, freely; what somebody plans who has come home, too. */
export function RecordIntention({ of }: { of?: PersonRef }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<ReturnIntentionForm>
      act={of ? t('homecoming.intention.talk.act') : t('homecoming.intention.act')}
      {...(of && { title: t('homecoming.intention.talk.of', { name: of.name }) })}
      note={of ? t('homecoming.intention.talk.note') : t('homecoming.intention.note')}
      done={t('homecoming.intention.done')}
      look={of ? 'text' : 'main'}
      small={Boolean(of)}
      initial={{ askedOn: me.businessDate, confidence: 'HIMSELF', ...(of && { memberId: of.id }) }}
      entering={useRecordIntention()}
      said={saidOf}
    >
      {!of && <MemberField />}
      <IntentionFields />
    </EntryDialog>
  );
}
