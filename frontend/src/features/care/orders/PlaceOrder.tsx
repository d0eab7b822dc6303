import { useTranslation } from 'react-i18next';
import { numbersIn } from '../../../api/numbers';
import { filled } from '../../../api/patch';
import type { FamilyServiceOrderForm, FamilyServiceType, FarmTask } from '../../../api/schema';
import { DayField, NumberField, SelectField, TextField, useTyped } from '../../../ui/Form';
import { useMe } from '../../identity/shared/me';
import { MemberField } from '../../outflow/MemberField';
import { ActDialog } from '../ActDialog';
import { usePlaceOrder } from './queries';
import { TASKS, TYPES } from './terms';

interface Typed {
  memberId: string;
  type: FamilyServiceType;
  task?: FarmTask;
  crop?: string;
  paddyMu?: string;
  dryLandMu?: string;
  forestMu?: string;
  requestedOn: string;
  seasonFrom?: string;
  dueBy: string;
}

/** Writes down what a family asks for. */
export function PlaceOrder() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <ActDialog<Typed, FamilyServiceOrderForm, unknown>
      act={t('care.order.place.act')}
      note={t('care.order.place.note')}
      look="main"
      wide
      initial={{ requestedOn: me.businessDate, type: 'FARM_WORK' }}
      sending={usePlaceOrder()}
      said={formOf}
      done={() => t('care.order.place.done')}
    >
      <div className="formcols">
        <MemberField name="memberId" label={t('care.order.member')} />
        <SelectField
          name="type"
          label={t('care.order.type')}
          required
          options={TYPES.map((value) => ({ value, label: t(`care.order.types.${value}`) }))}
        />
        <OnTheField />
        <DayField name="requestedOn" label={t('care.order.requestedOn')} required />
        <DayField name="dueBy" label={t('care.order.dueBy')} required />
      </div>
    </ActDialog>
  );
}

/** Farm work names its task and the field; nothing else has one. */
function OnTheField() {
  const { t } = useTranslation();
  if (useTyped('type') !== 'FARM_WORK') return null;
  return (
    <>
      <SelectField
        name="task"
        label={t('care.order.task')}
        required
        options={TASKS.map((value) => ({ value, label: t(`care.order.tasks.${value}`) }))}
      />
      <TextField name="crop" label={t('care.order.crop')} />
      <NumberField name="paddyMu" label={t('care.order.paddy')} decimal />
      <NumberField name="dryLandMu" label={t('care.order.dry')} decimal />
      <NumberField name="forestMu" label={t('care.order.forest')} decimal />
      <DayField name="seasonFrom" label={t('care.order.seasonFrom')} />
    </>
  );
}

function formOf({
  paddyMu,
  dryLandMu,
  forestMu,
  task,
  crop,
  seasonFrom,
  ...typed
}: Typed): FamilyServiceOrderForm {
  const farm = typed.type === 'FARM_WORK';
  return {
    ...typed,
    ...(farm && {
      ...filled({ task, crop, seasonFrom }),
      ...numbersIn({ paddyMu, dryLandMu, forestMu }),
    }),
  };
}
