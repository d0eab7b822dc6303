import { useTranslation } from 'react-i18next';
import { DayField, NoteField, SelectField, TextField } from '../../../ui/Form';
import { AUDIENCES } from './terms';

/** What a policy gives to whom, and what it takes to get it. */
export function PolicyFields() {
  const { t } = useTranslation();
  return (
    <div className="formcols">
      <TextField name="title" label={t('training.policy.field.title')} required />
      <SelectField
        name="audience"
        label={t('training.policy.field.audience')}
        options={AUDIENCES.map((value) => ({ value, label: t(`training.policy.audience.${value}`) }))}
        required
      />
      <TextField
        name="trade"
        label={t('training.policy.field.trade')}
        hint={t('training.policy.everyTrade')}
      />
      <NoteField name="gives" label={t('training.policy.field.gives')} required />
      <NoteField name="eligible" label={t('training.policy.field.eligible')} required />
      <NoteField
        name="documents"
        label={t('training.policy.field.documents')}
        hint={t('training.policy.oneALine')}
      />
      <TextField name="applyAt" label={t('training.policy.field.applyAt')} required />
      <TextField name="phone" label={t('training.policy.field.phone')} keyboard="tel" />
      <DayField name="validFrom" label={t('training.policy.field.validFrom')} required />
      <DayField
        name="expiresOn"
        label={t('training.policy.field.expiresOn')}
        hint={t('training.policy.noEnd')}
      />
      <TextField name="issuer" label={t('training.policy.field.issuer')} />
    </div>
  );
}
