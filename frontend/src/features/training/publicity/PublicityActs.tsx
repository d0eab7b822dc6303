import { useTranslation } from 'react-i18next';
import { withNumbers } from '../../../api/numbers';
import type { PublicityForm, PublicityView } from '../../../api/schema';
import { EntryDialog } from '../../../ui/EntryDialog';
import {
  ChoiceField,
  CustomField,
  DayField,
  NoteField,
  NumberField,
  SelectField,
  TextField,
} from '../../../ui/Form';
import { useOpened } from '../../../ui/useOpened';
import { useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { UnitPicker } from '../../organizations/shared/UnitPicker';
import { useNote, useRevisePublicity } from './queries';
import { ACTORS, GROUPS, KINDS, TOPICS } from './terms';

/** Notes what was made known. */
export function NotePublicity() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  return (
    <EntryDialog<PublicityForm>
      act={t('training.publicity.note.act')}
      note={t('training.publicity.note.note')}
      done={t('training.publicity.note.done')}
      look="main"
      wide
      initial={{
        ...(scope.id && { organizationId: scope.id }),
        heldOn: me.businessDate,
        topic: 'LABOUR_POLICY',
        actor: scope.level === 'BRANCH' ? 'VILLAGE' : 'TOWNSHIP',
      }}
      entering={useNote()}
      said={counted}
    >
      <CustomField name="organizationId" label={t('training.publicity.field.unit')} required>
        <UnitPicker label={t('training.publicity.field.unit')} />
      </CustomField>
      <Fields />
    </EntryDialog>
  );
}

/** Revises what was noted. */
export function RevisePublicity({ of }: { of: PublicityView }) {
  const { t } = useTranslation();
  const { opened, hold } = useOpened(of);
  const held = hold(useRevisePublicity(opened));
  const { kind, topic, actor, targetGroup, heldOn, title, place, reach, members, words } = opened;
  const form = { kind, topic, actor, targetGroup, heldOn, title, place, reach, members, words };
  return (
    <EntryDialog<PublicityForm>
      act={t('ui.edit')}
      title={t('training.publicity.revise.title')}
      note={t('training.publicity.revise.note')}
      done={t('training.publicity.revise.done')}
      small
      wide
      initial={form as Partial<PublicityForm>}
      {...held}
      said={(typed) =>
        counted({
          ...form,
          ...typed,
          ...(of.organization && { organizationId: of.organization.id }),
        } as PublicityForm)
      }
    >
      <Fields />
    </EntryDialog>
  );
}

/** What was typed, with its numbers as numbers. */
const counted = (typed: PublicityForm): PublicityForm => withNumbers(typed, ['reach', 'members']);

function Fields() {
  const { t } = useTranslation();
  return (
    <div className="formcols">
      <TextField name="title" label={t('training.publicity.field.title')} required />
      <SelectField
        name="kind"
        label={t('training.publicity.field.kind')}
        options={KINDS.map((value) => ({ value, label: t(`training.publicity.kind.${value}`) }))}
        required
      />
      <SelectField
        name="topic"
        label={t('training.publicity.field.topic')}
        options={TOPICS.map((value) => ({ value, label: t(`training.publicity.topic.${value}`) }))}
        required
      />
      <ChoiceField
        name="actor"
        label={t('training.publicity.field.actor')}
        options={ACTORS.map((value) => ({ value, label: t(`training.publicity.actor.${value}`) }))}
        required
      />
      <SelectField
        name="targetGroup"
        label={t('training.publicity.field.targetGroup')}
        options={GROUPS.map((value) => ({ value, label: t(`training.publicity.group.${value}`) }))}
        required
      />
      <DayField name="heldOn" label={t('training.publicity.field.heldOn')} required />
      <TextField name="place" label={t('training.publicity.field.place')} />
      <NumberField name="reach" label={t('training.publicity.field.reach')} required />
      <NumberField name="members" label={t('training.publicity.field.members')} />
      <NoteField name="words" label={t('training.publicity.field.words')} />
    </div>
  );
}
