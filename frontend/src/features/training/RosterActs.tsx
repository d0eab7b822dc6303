import { useTranslation } from 'react-i18next';
import type { TrainingAttendanceView, TrainingNewcomerForm, TrainingSessionView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { ChoiceField, CustomField, DayField, TextField } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { UnitPicker } from '../organizations/shared/UnitPicker';
import { MemberField } from '../outflow/MemberField';
import { useComplete, useListing, useNewcomer, type Whom } from './queries';

interface Props {
  session: TrainingSessionView;
  /** Who came and is not through with it yet. */
  waiting: readonly TrainingAttendanceView[];
}

/** Puts people on the list: members out of the roll, others by name; says that those who came are through with it. */
export function RosterActs({ session, waiting }: Props) {
  const { t } = useTranslation();
  const hasBegun = session.state !== 'PLANNED';
  const word = hasBegun ? 'signIn' : 'enrol';
  const listing = useListing(session.id, hasBegun ? 'sign-in' : 'enrol');
  return (
    <>
      <EntryDialog<Whom>
        act={t(`training.${word}.member`)}
        note={t(`training.${word}.note`)}
        done={t(`training.${word}.done`)}
        small
        initial={{}}
        entering={listing}
      >
        <MemberField name="person" label={t('training.field.member')} />
      </EntryDialog>
      {hasBegun && <Newcomer session={session} />}
      {hasBegun && waiting.length > 0 && <Complete session={session} waiting={waiting} />}
    </>
  );
}

function Newcomer({ session }: { session: TrainingSessionView }) {
  const { t } = useTranslation();
  const village = session.organization?.level === 'BRANCH' ? session.organization.id : undefined;
  return (
    <EntryDialog<TrainingNewcomerForm>
      act={t('training.newcomer.act')}
      note={t('training.newcomer.note')}
      done={t('training.signIn.done')}
      small
      initial={village ? { organizationId: village } : {}}
      entering={useNewcomer(session.id)}
    >
      <CustomField name="organizationId" label={t('training.field.village')} required>
        <UnitPicker label={t('training.field.village')} />
      </CustomField>
      <TextField name="name" label={t('training.field.name')} required />
      <ChoiceField
        name="sex"
        label={t('training.field.sex')}
        options={(['MALE', 'FEMALE'] as const).map((value) => ({ value, label: t(`training.sex.${value}`) }))}
      />
      <DayField
        name="birthDate"
        label={t('training.field.birthDate')}
        hint={t('training.newcomer.birth')}
        inPart
      />
    </EntryDialog>
  );
}

function Complete({ session, waiting }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const completing = useComplete(
    session.id,
    waiting.map(({ person }) => person.id),
  );
  const last = session.endedOn < me.businessDate ? session.endedOn : me.businessDate;
  return (
    <EntryDialog<{ on: string }>
      act={t('training.complete.act', { n: waiting.length })}
      note={t('training.complete.note', {
        names: waiting.map(({ person }) => person.name).join(t('ui.divider')),
      })}
      done={t('training.complete.done')}
      small
      initial={{ on: last }}
      entering={completing}
    >
      <DayField name="on" label={t('training.field.completedOn')} required />
    </EntryDialog>
  );
}
