import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChecksField, ChoiceField, DayField, SelectField, TextField, useTyped } from '../../ui/Form';
import { carersQuery } from './queries';
import { KIN, NEEDS } from './terms';

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

/** The guardian of a child, and the consent that he gave, unless somebody has agreed before. */
export function GuardianFields({ agreed = false }: { agreed?: boolean }) {
  const { t } = useTranslation();
  const phone = useTyped('guardianPhone');
  const consentOn = useTyped('consentOn');
  return (
    <>
      <TextField
        name="guardianName"
        label={t('care.open.guardianName')}
        required={Boolean(phone || (consentOn && !agreed))}
      />
      <SelectField
        name="guardianRelation"
        label={t('care.open.guardianRelation')}
        options={KIN.map((value) => ({ value, label: t(`care.kin.${value}`) }))}
      />
      <TextField name="guardianPhone" label={t('care.open.guardianPhone')} keyboard="tel" />
      <DayField name="consentOn" label={t('care.open.consentOn')} />
      <ChoiceField
        name="consentHow"
        label={t('care.open.consentHow')}
        options={(['WRITTEN', 'SPOKEN'] as const).map((value) => ({
          value,
          label: t(`care.how.${value}`),
        }))}
      />
    </>
  );
}
