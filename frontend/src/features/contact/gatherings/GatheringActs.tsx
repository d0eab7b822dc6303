import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GatheringView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { EntryDialog } from '../../../ui/EntryDialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { ChoiceField, CustomField, DayField, Form, NoteField, TextField } from '../../../ui/Form';
import { useOpened } from '../../../ui/useOpened';
import { useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { UnitPicker } from '../../organizations/shared/UnitPicker';
import { KINDS, useEnding, usePlan, useRevise, type Typed } from './queries';

/** Plans a meeting, and goes to its desk. */
export function PlanGathering() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const navigate = useNavigate();
  const planning = usePlan();
  const [open, setOpen] = useState(false);
  const here = scope.level === 'BRANCH' && scope.id ? { organizationId: scope.id } : {};
  return (
    <>
      <Button look="main" onClick={() => setOpen(true)}>
        {t('contact.gathering.plan.act')}
      </Button>
      <Dialog title={t('contact.gathering.plan.act')} open={open} onClose={() => setOpen(false)}>
        <Form<Typed>
          label="gathering"
          initial={{ ...here, heldOn: me.businessDate, kind: 'BRANCH_MEETING' }}
          error={planning.error}
          pending={planning.isPending}
          submit={t('contact.gathering.plan.act')}
          onSend={(typed) => planning.mutate(typed, { onSuccess: openDesk })}
          onCancel={() => setOpen(false)}
        >
          <p className="meta">{t('contact.gathering.plan.note')}</p>
          <CustomField name="organizationId" label={t('contact.gathering.field.unit')} required>
            <UnitPicker label={t('contact.gathering.field.unit')} />
          </CustomField>
          <Fields />
        </Form>
      </Dialog>
    </>
  );

  function openDesk(planned: GatheringView): void {
    void navigate({ to: '/gatherings/$id', params: { id: planned.id } });
  }
}

function Fields() {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('contact.gathering.field.kind')}
        options={KINDS.map((value) => ({ value, label: t(`contact.gathering.kind.${value}`) }))}
        required
      />
      <DayField name="heldOn" label={t('contact.gathering.field.heldOn')} required />
      <TextField name="place" label={t('contact.gathering.field.place')} required />
      <NoteField
        name="agenda"
        label={t('contact.gathering.field.agenda')}
        hint={t('contact.gathering.agendaHint')}
      />
    </>
  );
}

/** What can be done with a meeting that is planned: revise it, call it off, say that it was held. */
export function GatheringActs({ gathering }: { gathering: GatheringView }) {
  const { t } = useTranslation();
  const { opened, hold } = useOpened(gathering);
  const held = hold(useRevise(opened));
  const { organization, kind, heldOn, place, agenda } = opened;
  return (
    <span className="row wrap">
      <EntryDialog<Typed>
        act={t('ui.edit')}
        title={t('contact.gathering.revise.title')}
        note={t('contact.gathering.revise.note')}
        done={t('contact.gathering.revise.done')}
        initial={{ kind, heldOn, place, agenda: agenda.join('\n') }}
        {...held}
        draft={`gathering:${gathering.id}`}
        said={(typed) => ({ ...typed, organizationId: organization.id })}
      >
        <Fields />
      </EntryDialog>
      <Ending gathering={gathering} act="cancel" />
      <Ending gathering={gathering} act="hold" />
    </span>
  );
}

/** The end of a meeting in the plan; asked once, with what it means. */
function Ending({ gathering, act }: { gathering: GatheringView; act: 'hold' | 'cancel' }) {
  const { t } = useTranslation();
  const me = useMe();
  const ending = useEnding(gathering, `/gatherings/{id}/${act}`);
  const [open, setOpen] = useState(false);
  const early = act === 'hold' && gathering.heldOn > me.businessDate && t('contact.gathering.hold.early');
  const word = t(`contact.gathering.${act}.act`);
  return (
    <>
      <Button
        {...(act === 'hold' && { look: 'main' as const })}
        because={early}
        onClick={() => setOpen(true)}
      >
        {word}
      </Button>
      <Dialog title={word} open={open} onClose={() => setOpen(false)}>
        <div className="stack">
          <p>{t(`contact.gathering.${act}.note`, { n: gathering.came })}</p>
          {ending.error && <ErrorNote error={ending.error} />}
          <div className="row">
            <Button
              look="main"
              pending={ending.isPending}
              onClick={() => ending.mutate(undefined, { onSuccess: () => setOpen(false) })}
            >
              {word}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('ui.cancel')}</Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
