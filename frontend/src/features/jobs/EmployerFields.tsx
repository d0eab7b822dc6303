import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '../../ui/Form';
import { AreaField } from '../outflow/AreaField';
import { useYesNo } from './useYesNo';

/** Who somebody is that employs. */
export function EmployerFields() {
  const { t } = useTranslation();
  return (
    <div className="formcols">
      <TextField name="name" label={t('jobs.field.employer')} required />
      <TextField name="uscc" label={t('jobs.field.uscc')} />
      <ChoiceField name="individual" label={t('jobs.individual')} options={useYesNo()} />
      <AreaField name="areaCode" label={t('jobs.field.area')} />
      <TextField name="address" label={t('jobs.field.address')} />
      <TextField name="phone" label={t('jobs.field.phone')} keyboard="tel" />
    </div>
  );
}
