import { useTranslation } from 'react-i18next';
import { ChoiceField, DayField, NoteField, SelectField, TextField } from '../../../ui/Form';
import { PlaceField } from '../PlaceField';
import { CLOSES, LOST, VISITS } from '../terms';
import type { Act } from './acts';

/** What each act asks for. */
export function ActFields({ act }: { act: Act }) {
  switch (act) {
    case 'depart':
      return <DepartFields />;
    case 'host-registration':
      return <HostFields />;
    case 'stays':
      return <StayFields />;
    case 'home-visits':
      return <VisitFields />;
    case 'home-visits/end':
      return <OnField />;
    case 'return':
      return <ReturnFields />;
    case 'contact-lost':
      return <LostFields />;
    case 'contact-restored':
      return (
        <>
          <OnField />
          <WhyField act="contact_restored" required />
        </>
      );
    case 'send-back':
      return <WhyField act="send_back" required />;
    case 'cancel':
      return <WhyField act="cancel" required />;
    case 'close':
      return <CloseFields />;
    case 'submit':
    case 'confirm':
      return null;
  }
}

function OnField() {
  const { t } = useTranslation();
  return <DayField name="on" label={t('outflow.act.on')} required />;
}

function WhyField({
  act,
  required,
}: {
  act: 'contact_restored' | 'send_back' | 'cancel';
  required: boolean;
}) {
  const { t } = useTranslation();
  return <NoteField name="reason" label={t(`outflow.act.why.${act}`)} required={required} />;
}

function DepartFields() {
  const { t } = useTranslation();
  return (
    <>
      <DayField
        name="departedOn"
        label={t('outflow.field.departedOn')}
        hint={t('members.partialHint')}
        inPart
      />
      <TextField
        name="departedOnText"
        label={t('outflow.field.departedOnText')}
        hint={t('outflow.register.textHint')}
      />
    </>
  );
}

function HostFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="hostOrg" label={t('outflow.field.hostOrg')} required />
      <OnField />
    </>
  );
}

function StayFields() {
  const { t } = useTranslation();
  return (
    <>
      <PlaceField name="destination" label={t('outflow.field.destination')} />
      <TextField name="site" label={t('outflow.stay.site')} hint={t('outflow.stay.siteHint')} />
      <div className="formcols">
        <TextField name="employer" label={t('outflow.field.employer')} />
        <TextField name="trade" label={t('outflow.field.trade')} />
        <DayField name="from" label={t('outflow.stay.from')} inPart />
        <DayField name="to" label={t('outflow.stay.to')} hint={t('outflow.stay.toHint')} inPart />
      </div>
    </>
  );
}

function VisitFields() {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField
        name="reason"
        label={t('outflow.visit.reason')}
        options={VISITS.map((value) => ({ value, label: t(`outflow.visitReason.${value}`) }))}
        required
      />
      <div className="formcols">
        <DayField name="from" label={t('outflow.visit.from')} required />
        <DayField name="to" label={t('outflow.visit.to')} hint={t('outflow.visit.toHint')} />
      </div>
    </>
  );
}

function ReturnFields() {
  const { t } = useTranslation();
  return (
    <>
      <DayField
        name="returnedOn"
        label={t('outflow.field.returnedOn')}
        hint={t('members.partialHint')}
        inPart
        required
      />
      <DayField
        name="reportedOn"
        label={t('outflow.field.returnReportedOn')}
        hint={t('outflow.act.returnReportedHint')}
      />
      <NoteField name="reason" label={t('outflow.act.returnReason')} />
    </>
  );
}

function LostFields() {
  const { t } = useTranslation();
  return (
    <>
      <DayField
        name="since"
        label={t('outflow.act.lostSince')}
        hint={t('outflow.act.lostSinceHint')}
        required
      />
      <SelectField
        name="circumstance"
        label={t('outflow.act.circumstance')}
        options={LOST.map((value) => ({ value, label: t(`outflow.lost.${value}`) }))}
        required
      />
      <NoteField
        name="searched"
        label={t('outflow.act.searched')}
        hint={t('outflow.act.searchedHint')}
        required
      />
    </>
  );
}

function CloseFields() {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField
        name="reason"
        label={t('outflow.act.closeReason')}
        options={CLOSES.map((value) => ({ value, label: t(`outflow.close.${value}`) }))}
        required
      />
      <OnField />
      <NoteField name="words" label={t('outflow.act.words')} />
    </>
  );
}
