import { useTranslation } from 'react-i18next';
import { CustomField, NoteField, NumberField, TextField } from '../../../ui/Form';
import { UnitPicker } from '../../organizations/shared/UnitPicker';

/** What is asked about a household; the unit only once, for later it moves by an act. */
export function HouseholdFields({ registering = false }: { registering?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="formcols">
      {registering && (
        <CustomField name="organizationId" label={t('people.household.field.organizationId')} required wide>
          <UnitPicker label={t('people.household.field.organizationId')} />
        </CustomField>
      )}
      <TextField name="headName" label={t('people.household.field.headName')} required />
      <TextField name="villageGroup" label={t('people.household.field.villageGroup')} />
      <FigureFields />
      <NoteField name="note" label={t('people.household.field.note')} />
    </div>
  );
}

/** How many people and how much land. */
export function FigureFields({ hint }: { hint?: string }) {
  const { t } = useTranslation();
  return (
    <>
      <NumberField name="people" label={t('people.household.field.people')} hint={hint} />
      {(['paddyMu', 'dryLandMu', 'forestMu'] as const).map((name) => (
        <NumberField
          key={name}
          name={name}
          label={t(`people.household.field.${name}`)}
          hint={hint ?? t('people.household.hint.muHint')}
          decimal
        />
      ))}
    </>
  );
}
