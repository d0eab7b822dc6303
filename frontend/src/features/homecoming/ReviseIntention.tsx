import { useTranslation } from 'react-i18next';
import type { ReturnIntentionForm, ReturnIntentionView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { useOpened } from '../../ui/useOpened';
import { IntentionFields, saidOf } from './IntentionFields';
import { useReviseIntention } from './queries';

/** Corrects what was written down of an answer. */
export function ReviseIntention({ intention }: { intention: ReturnIntentionView }) {
  const { t } = useTranslation();
  const { opened, hold } = useOpened(intention);
  const held = hold(useReviseIntention(opened));
  const { member, answer, field, horizon, takenAt, confidence, askedOn } = opened;
  return (
    <EntryDialog<ReturnIntentionForm>
      act={t('homecoming.intention.revise.act')}
      title={t('homecoming.intention.revise.of', { name: member.name })}
      note={t('homecoming.intention.revise.note')}
      done={t('homecoming.intention.revise.done')}
      small
      initial={{
        memberId: member.id,
        answer,
        askedOn,
        ...(field && { field }),
        ...(horizon && { horizon }),
        ...(takenAt && { takenAt }),
        ...(confidence && { confidence }),
      }}
      {...held}
      said={(typed) => saidOf({ ...typed, memberId: member.id })}
    >
      <IntentionFields />
    </EntryDialog>
  );
}
