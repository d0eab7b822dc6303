import { useTranslation } from 'react-i18next';
import { numberOf } from '../../../api/numbers';
import type {
  FamilyServiceOrderView,
  ServiceConfirmForm,
  ServiceDayForm,
  ServiceHelperForm,
} from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ChoiceField, DayField, NumberField, SelectField, TextField, useTyped } from '../../../ui/Form';
import { useMe } from '../../identity/shared/me';
import { ActDialog } from '../ActDialog';
import './orders.css';
import { useGiveCode, useOrderAct } from './queries';
import { CONFIRMERS, HOWS } from './terms';

/** The next step of an order: helpers, done, confirmed by the family; or that it is not wanted any more. */
export function OrderActs({ order }: { order: FamilyServiceOrderView }) {
  if (order.state === 'CONFIRMED' || order.state === 'CANCELLED') return null;
  return (
    <span className="row wrap">
      <NoteHelper order={order} />
      {order.state === 'OPEN' && order.helpers > 0 && <OnADay order={order} act="done" />}
      {order.state === 'OPEN' && <OnADay order={order} act="cancel" />}
      <GiveCode order={order} />
      {order.state === 'DONE' && <Confirm order={order} />}
    </span>
  );
}

function NoteHelper({ order }: { order: FamilyServiceOrderView }) {
  const { t } = useTranslation();
  return (
    <ActDialog<{ name: string; days: string }, ServiceHelperForm, unknown>
      act={t('care.order.helper.act')}
      small
      initial={{ days: '1' }}
      sending={useOrderAct(order, 'helpers')}
      said={({ name, days }) => ({ name, days: numberOf(days) })}
      done={() => t('care.order.helper.done')}
    >
      <TextField name="name" label={t('care.order.helper.name')} required />
      <NumberField name="days" label={t('care.order.helper.days')} decimal required />
    </ActDialog>
  );
}

function OnADay({ order, act }: { order: FamilyServiceOrderView; act: 'done' | 'cancel' }) {
  const { t } = useTranslation();
  const me = useMe();
  const words = act === 'done' ? 'finish' : 'cancel';
  return (
    <ActDialog<ServiceDayForm, ServiceDayForm, unknown>
      act={t(`care.order.${words}.act`)}
      small
      initial={{ on: me.businessDate }}
      sending={useOrderAct(order, act)}
      said={(typed) => typed}
      done={() => t(`care.order.${words}.done`)}
    >
      <DayField name="on" label={t(`care.order.${words}.on`)} required />
    </ActDialog>
  );
}

/** A code for the family to confirm by; it stands here until the dialog is closed, and nowhere afterwards. */
function GiveCode({ order }: { order: FamilyServiceOrderView }) {
  const { t } = useTranslation();
  const giving = useGiveCode(order);
  const code = giving.data?.code;
  return (
    <>
      <Button small pending={giving.isPending} onClick={() => giving.mutate()}>
        {t('care.order.code.act')}
      </Button>
      <Dialog title={t('care.order.code.title')} open={Boolean(code)} onClose={() => giving.reset()}>
        <div className="stack">
          <p className="confirm-code">{code}</p>
          <p className="meta">{t('care.order.code.note', { name: order.member.name })}</p>
        </div>
      </Dialog>
    </>
  );
}

interface Said extends Omit<ServiceConfirmForm, 'satisfied'> {
  content?: 'true' | 'false';
}

function Confirm({ order }: { order: FamilyServiceOrderView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <ActDialog<Said, ServiceConfirmForm, unknown>
      act={t('care.order.confirm.act')}
      small
      note={t('care.order.confirm.note')}
      initial={{ on: me.businessDate, how: 'PHONE' }}
      sending={useOrderAct(order, 'confirm')}
      said={({ content, code, ...typed }) => ({
        ...typed,
        ...(typed.how === 'CODE' && code && { code }),
        ...(content && { satisfied: content === 'true' }),
      })}
      done={() => t('care.order.confirm.done')}
    >
      <SelectField
        name="by"
        label={t('care.order.confirm.by')}
        required
        options={CONFIRMERS.map((value) => ({ value, label: t(`care.order.confirmers.${value}`) }))}
      />
      <ChoiceField
        name="how"
        label={t('care.order.confirm.how')}
        options={HOWS.map((value) => ({ value, label: t(`care.order.hows.${value}`) }))}
      />
      <Code />
      <DayField name="on" label={t('care.order.confirm.on')} required />
      <ChoiceField
        name="content"
        label={t('care.order.confirm.satisfied')}
        options={(['true', 'false'] as const).map((value) => ({
          value,
          label: t(`care.order.satisfied.${value}`),
        }))}
      />
    </ActDialog>
  );
}

/** The code that the family was given, where it confirms by it. */
function Code() {
  const { t } = useTranslation();
  if (useTyped('how') !== 'CODE') return null;
  return <TextField name="code" label={t('care.order.confirm.code')} keyboard="numeric" required />;
}
