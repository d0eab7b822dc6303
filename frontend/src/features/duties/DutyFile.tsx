import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyDetail, DutyView, FulfilmentForm, WaiverForm } from '../../api/schema';
import { filled } from '../../api/patch';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ChoiceField, DayField, Form, NoteField } from '../../ui/Form';
import { Loaded } from '../../ui/Loaded';
import { minuteOf } from '../../ui/moment';
import { Facts } from '../../ui/Page';
import { useToast } from '../../ui/toast';
import { useWord } from '../../ui/useWord';
import { may, useMe } from '../identity/shared/me';
import { dutyQuery, isNoted, maySettle, REASONS, useFulfil, useWaive } from './acts';

type Act = 'waive' | 'fulfil';

/** Opens the file of one duty: what became of it, and how it is settled without being done. */
export function DutyFile({ duty }: { duty: DutyView }) {
  const { t } = useTranslation();
  const word = useWord();
  const [open, setOpen] = useState(false);
  const kind = word(`duties.kinds.${duty.kind}`, duty.kind);
  const title = [duty.person?.name ?? duty.owing.shortName, kind, duty.period].join(' · ');
  return (
    <>
      <Button small aria-label={`${t('dutyDesk.file.open')}: ${title}`} onClick={() => setOpen(true)}>
        {t('dutyDesk.file.open')}
      </Button>
      <Dialog title={title} open={open} onClose={() => setOpen(false)}>
        <File id={duty.id} />
      </Dialog>
    </>
  );
}

function File({ id }: { id: string }) {
  const [act, setAct] = useState<Act>();
  const query = useQuery(dutyQuery(id));
  return (
    <Loaded query={query}>
      {(detail) =>
        act ? (
          <Settling act={act} duty={detail.duty} onDone={() => setAct(undefined)} />
        ) : (
          <Shown detail={detail} onAct={setAct} />
        )
      }
    </Loaded>
  );
}

function Shown({ detail, onAct }: { detail: DutyDetail; onAct: (act: Act) => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const { duty, stateHistory } = detail;
  const waiver = duty.waivedBecause && t(`dutyDesk.reasons.${duty.waivedBecause}`);
  const facts: [string, string | null | undefined][] = [
    [t('duties.field.state'), t(`duties.states.${duty.state}`)],
    [t('duties.field.owing'), `${duty.owing.shortName} · ${t(`duties.owes.${duty.owedBy}`)}`],
    [t('duties.field.dueOn'), duty.dueOn],
    [t('dutyDesk.file.grace'), duty.graceUntil === duty.dueOn ? undefined : duty.graceUntil],
    [t('dutyDesk.file.metOn'), duty.metOn],
    [
      t('dutyDesk.file.waiver'),
      waiver && [waiver, detail.waivedOn, detail.waivedBy].filter(Boolean).join(' · '),
    ],
    [t('dutyDesk.file.note'), detail.note],
    [t('dutyDesk.file.cancelledOn'), detail.cancelledOn],
  ];
  return (
    <div className="stack">
      <Facts of={facts.filter(([, value]) => value).map(([name, value]) => [name, value] as const)} />
      {stateHistory.length > 0 && (
        <section>
          <h3>{t('dutyDesk.file.history')}</h3>
          <ul className="lined">
            {stateHistory.map((change) => (
              <li key={change.at}>
                {t(`duties.states.${change.was}`)} → {t(`duties.states.${change.state}`)}
                <br />
                <span className="meta">
                  {[minuteOf(change.at), change.by ?? t('dutyDesk.file.bySystem')].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {duty.closed && <p className="meta">{t('dutyDesk.file.closed')}</p>}
      {maySettle(duty) && may(me, 'DUTIES_WRITE') && (
        <div className="row wrap">
          {isNoted(duty.kind) && (
            <Button look="main" onClick={() => onAct('fulfil')}>
              {t('dutyDesk.fulfil.act')}
            </Button>
          )}
          <Button onClick={() => onAct('waive')}>{t('dutyDesk.waive.act')}</Button>
        </div>
      )}
    </div>
  );
}

function Settling({ act, duty, onDone }: { act: Act; duty: DutyView; onDone: () => void }) {
  return act === 'waive' ? <Waive duty={duty} onDone={onDone} /> : <Fulfil duty={duty} onDone={onDone} />;
}

interface Settled {
  duty: DutyView;
  onDone: () => void;
}

function Waive({ duty, onDone }: Settled) {
  const { t } = useTranslation();
  const toast = useToast();
  const waiving = useWaive(duty);
  return (
    <Form<WaiverForm>
      label="waiver"
      initial={{}}
      error={waiving.error}
      pending={waiving.isPending}
      submit={t('dutyDesk.waive.act')}
      onSend={(form) => waiving.mutate(filled(form), { onSuccess: settled })}
      onCancel={onDone}
    >
      <p className="meta">{t('dutyDesk.waive.say')}</p>
      <ChoiceField
        name="reason"
        label={t('dutyDesk.waive.reason')}
        options={REASONS.map((value) => ({ value, label: t(`dutyDesk.reasons.${value}`) }))}
        required
      />
      <NoteField name="note" label={t('dutyDesk.file.note')} hint={t('dutyDesk.file.whose')} />
    </Form>
  );

  function settled(): void {
    toast(t('dutyDesk.waive.done'));
    onDone();
  }
}

function Fulfil({ duty, onDone }: Settled) {
  const { t } = useTranslation();
  const me = useMe();
  const toast = useToast();
  const fulfilling = useFulfil(duty);
  return (
    <Form<FulfilmentForm>
      label="fulfilment"
      initial={{ on: me.businessDate }}
      error={fulfilling.error}
      pending={fulfilling.isPending}
      submit={t('dutyDesk.fulfil.act')}
      onSend={(form) => fulfilling.mutate(filled(form), { onSuccess: settled })}
      onCancel={onDone}
    >
      <DayField name="on" label={t('dutyDesk.file.metOn')} required />
      <NoteField name="note" label={t('dutyDesk.fulfil.note')} hint={t('dutyDesk.file.whose')} />
    </Form>
  );

  function settled(): void {
    toast(t('dutyDesk.fulfil.done'));
    onDone();
  }
}
