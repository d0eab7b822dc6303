import { useTranslation } from 'react-i18next';
import { DayField, NoteField, SelectField, TextField } from '../../ui/Form';
import { FIELDS } from './terms';

/** What there is to be done at home, whom to ask, and until when. */
export function OpportunityFields() {
  const { t } = useTranslation();
  return (
    <div className="formcols">
      <TextField name="title" label={t('homecoming.opportunity.name')} required />
      <SelectField
        name="field"
        label={t('homecoming.opportunity.field')}
        options={FIELDS.map((value) => ({ value, label: t(`homecoming.fields.${value}`) }))}
        required
      />
      <TextField name="place" label={t('homecoming.opportunity.place')} />
      <NoteField name="details" label={t('homecoming.opportunity.details')} required />
      <TextField name="askWhom" label={t('homecoming.opportunity.askWhom')} required />
      <TextField name="phone" label={t('homecoming.opportunity.phone')} keyboard="tel" />
      <DayField name="verifiedOn" label={t('homecoming.opportunity.verifiedOn')} required />
      <DayField name="validThrough" label={t('homecoming.opportunity.validThrough')} required />
    </div>
  );
}
