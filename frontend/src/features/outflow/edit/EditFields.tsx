import { useTranslation } from 'react-i18next';
import type { OutflowView } from '../../../api/schema';
import { ChoiceField, DayField, NoteField, SelectField, TextField } from '../../../ui/Form';
import { may, useMe } from '../../identity/shared/me';
import { PlaceField } from '../PlaceField';
import { YesNoField } from '../registers/fields';
import { CHANNELS, INCOMES, MODES, NATURES, OCCUPATIONS, REASONS } from '../terms';

/** All that may be added or corrected; what ends an absence is an act of its own. */
export function EditFields({ outflow }: { outflow: OutflowView }) {
  const { t } = useTranslation();
  return (
    <>
      <PlaceField name="destination" label={t('outflow.field.destination')} />
      <ChoiceField
        name="reason"
        label={t('outflow.field.reason')}
        options={REASONS.map((value) => ({ value, label: t(`outflow.reason.${value}`) }))}
      />
      <div className="formcols">
        <Days outflow={outflow} />
        <Work />
        <Hosts />
      </div>
      <Why />
    </>
  );
}

function Days({ outflow }: { outflow: OutflowView }) {
  const { t } = useTranslation();
  const part = { hint: t('members.partialHint'), inPart: true };
  const left = outflow.status !== 'REPORTED';
  return (
    <>
      {left && <DayField name="departedOn" label={t('outflow.field.departedOn')} {...part} />}
      {left && (
        <TextField
          name="departedOnText"
          label={t('outflow.field.departedOnText')}
          hint={t('outflow.register.textHint')}
        />
      )}
      {outflow.status === 'RETURNED' && (
        <DayField name="returnedOn" label={t('outflow.field.returnedOn')} {...part} />
      )}
      <DayField name="expectedReturnOn" label={t('outflow.field.expectedReturnOn')} {...part} />
      <DayField name="reportedOn" label={t('outflow.field.reportedOn')} />
      <DayField name="registeredOn" label={t('outflow.field.registeredOn')} />
      <DayField name="infoConfirmedOn" label={t('outflow.field.infoConfirmedOn')} />
    </>
  );
}

function Work() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="employer" label={t('outflow.field.employer')} />
      <TextField name="trade" label={t('outflow.field.trade')} />
      <SelectField
        name="unitNature"
        label={t('outflow.field.unitNature')}
        options={NATURES.map((value) => ({ value, label: t(`outflow.nature.${value}`) }))}
      />
      <SelectField
        name="formerOccupation"
        label={t('outflow.field.formerOccupation')}
        options={OCCUPATIONS.map((value) => ({ value, label: t(`outflow.occupation.${value}`) }))}
      />
      <SelectField
        name="channel"
        label={t('outflow.field.channel')}
        options={CHANNELS.map((value) => ({ value, label: t(`outflow.channel.${value}`) }))}
      />
      <SelectField
        name="departureMode"
        label={t('outflow.field.departureMode')}
        options={MODES.map((value) => ({ value, label: t(`outflow.mode.${value}`) }))}
      />
      <SelectField
        name="incomeBand"
        label={t('outflow.field.incomeBand')}
        hint={t('outflow.incomeHint')}
        options={INCOMES.map((value) => ({ value, label: t(`outflow.income.${value}`) }))}
      />
    </>
  );
}

function Hosts() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="hostOrg" label={t('outflow.field.hostOrg')} />
      <DayField name="hostReportedOn" label={t('outflow.field.hostReportedOn')} />
      <TextField
        name="duesPaidThrough"
        label={t('outflow.field.duesPaidThrough')}
        hint={t('outflow.duesHint')}
      />
      <YesNoField name="held" label={t('outflow.field.certificateHeld')} words={['held', 'notHeld']} />
    </>
  );
}

function Why() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      {may(me, 'OUTFLOW_NOTES') && (
        <NoteField name="note" label={t('outflow.field.note')} hint={t('outflow.register.noteHint')} />
      )}
      <TextField
        name="correctionReason"
        label={t('outflow.edit.reason')}
        hint={t('outflow.edit.reasonHint')}
      />
    </>
  );
}
