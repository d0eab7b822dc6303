import { useTranslation } from 'react-i18next';
import { ChoiceField, CustomField, DayField, NumberField, SelectField, TextField } from '../../ui/Form';
import { UnitPicker } from './shared/UnitPicker';
import { zh } from './words';

const LEVELS = Object.keys(zh.levels) as (keyof typeof zh.levels)[];
const KINDS = Object.keys(zh.kinds) as (keyof typeof zh.kinds)[];
const TERRAINS = Object.keys(zh.terrains) as (keyof typeof zh.terrains)[];
export const NUMBERS = ['households', 'agriculturalPopulation', 'farmlandMu'] as const;

/** What is asked about a unit; its place in the tree and its code only once. */
export function UnitFields({ fixed = false, station = false }: { fixed?: boolean; station?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="formcols">
      <TextField name="name" label={t('organizations.field.name')} required wide />
      <TextField name="shortName" label={t('organizations.field.shortName')} required />
      <TextField name="pinyin" label={t('organizations.field.pinyin')} />
      {!fixed && <PlaceFields />}
      <SelectField
        name="unitKind"
        label={t('organizations.field.unitKind')}
        options={KINDS.map((value) => ({ value, label: t(`organizations.kinds.${value}`) }))}
      />
      <SelectField
        name="terrain"
        label={t('organizations.field.terrain')}
        options={TERRAINS.map((value) => ({ value, label: t(`organizations.terrains.${value}`) }))}
      />
      {NUMBERS.map((name) => (
        <NumberField
          key={name}
          name={name}
          label={t(`organizations.field.${name}`)}
          decimal={name === 'farmlandMu'}
        />
      ))}
      <span />
      <DayField name="validFrom" label={t('organizations.field.validFrom')} />
      <DayField name="validTo" label={t('organizations.field.validTo')} />
      {station && (
        <>
          <TextField name="stationAddress" label={t('organizations.field.stationAddress')} wide />
          <TextField name="stationPhone" label={t('organizations.field.stationPhone')} keyboard="tel" />
          <DayField name="stationOpenedOn" label={t('organizations.field.stationOpenedOn')} />
        </>
      )}
    </div>
  );
}

function PlaceFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="code" label={t('organizations.field.code')} keyboard="numeric" required />
      <CustomField name="parentId" label={t('organizations.field.parentId')}>
        <UnitPicker label={t('organizations.field.parentId')} />
      </CustomField>
      <ChoiceField
        wide
        name="level"
        label={t('organizations.field.level')}
        options={LEVELS.map((value) => ({ value, label: t(`organizations.levels.${value}`) }))}
        required
      />
    </>
  );
}
