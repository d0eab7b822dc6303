import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChecksField, SelectField } from '../../ui/Form';
import { carersQuery } from './queries';
import { NEEDS } from './terms';

/** What is needed, or what was done: the same closed list. */
export function NeedsField({ name, label }: { name: string; label: string }) {
  const { t } = useTranslation();
  return (
    <ChecksField
      name={name}
      label={label}
      options={NEEDS.map((value) => ({ value, label: t(`care.need.${value}`) }))}
    />
  );
}

/** Who may be assigned. */
export function CarerField({ required = false }: { required?: boolean }) {
  const { t } = useTranslation();
  const query = useQuery(carersQuery);
  const options = (query.data?.items ?? []).map(({ id, name, role }) => ({
    value: id,
    label: `${name} · ${t(`identity.role.${role}`)}`,
  }));
  return <SelectField name="carerId" label={t('care.open.carer')} options={options} required={required} />;
}
