import { useTranslation } from 'react-i18next';
import type { TrainingSessionForm, TrainingSessionView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { TextField } from '../../ui/Form';
import { useOpened } from '../../ui/useOpened';
import { useCallOff, useRevise } from './queries';
import { counted, SessionFields } from './SessionFields';

/** What can be done with a session: revise it, or call it off while nobody has come. */
export function SessionActs({ session }: { session: TrainingSessionView }) {
  const { t } = useTranslation();
  const { opened, hold } = useOpened(session);
  const held = hold(useRevise(opened));
  const form = formOf(opened);
  const callingOff = useCallOff(session);
  return (
    <>
      {session.came === 0 && (
        <EntryDialog<{ reason: string }>
          act={t('training.callOff.act')}
          note={t('training.callOff.note')}
          done={t('training.callOff.done')}
          initial={{}}
          entering={callingOff}
        >
          <TextField name="reason" label={t('training.callOff.reason')} required />
        </EntryDialog>
      )}
      <EntryDialog<TrainingSessionForm>
        act={t('ui.edit')}
        title={t('training.revise.title')}
        note={t('training.revise.note')}
        done={t('training.revise.done')}
        wide
        initial={form}
        {...held}
        draft={`session:${session.id}`}
        said={(typed) => counted({ ...form, ...typed })}
      >
        <SessionFields />
      </EntryDialog>
    </>
  );
}

function formOf(session: TrainingSessionView): TrainingSessionForm {
  const { programId, type, title, mode, aim, subject, startedOn, endedOn, hours, venueType } = session;
  const { place, trainer, organizer, coOrganizer } = session;
  return {
    ...(session.organization && { organizationId: session.organization.id }),
    programId,
    type,
    title,
    mode,
    aim,
    subject,
    startedOn,
    endedOn,
    hours,
    venueType,
    place,
    trainer,
    organizer,
    coOrganizer,
  } as TrainingSessionForm;
}
