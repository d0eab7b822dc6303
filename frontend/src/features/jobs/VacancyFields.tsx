import { useTranslation } from 'react-i18next';
import { ChoiceField, DayField, NoteField, NumberField, SelectField, TextField } from '../../ui/Form';
import { AreaField } from '../outflow/AreaField';
import { PAY_UNITS, SOURCES } from './choices';
import { PROVISIONS, TRADES } from './terms';
import { useYesNo } from './useYesNo';

/** What a migrant asks first about a post. */
export function VacancyFields() {
  const { t } = useTranslation();
  const options = <V extends string>(values: readonly V[], label: (value: V) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  const yesNo = useYesNo();
  return (
    <>
      <TextField name="title" label={t('jobs.field.title')} required />
      <SelectField
        name="trade"
        label={t('jobs.field.trade')}
        hint={t('jobs.tradeHint')}
        options={options(TRADES, (value) => t(`jobs.trade.${value}`))}
      />
      <NumberField name="headcount" label={t('jobs.field.headcount')} />
      <NumberField name="wageFrom" label={t('jobs.field.wageFrom')} />
      <NumberField name="wageTo" label={t('jobs.field.wageTo')} />
      <ChoiceField
        name="payUnit"
        label={t('jobs.field.payUnit')}
        options={options(PAY_UNITS, (value) => t(`jobs.payUnit.${value}`))}
      />
      <NumberField name="payDay" label={t('jobs.field.payDay')} />
      <ChoiceField
        name="lodging"
        label={t('jobs.field.lodging')}
        options={options(PROVISIONS, (value) => t(`jobs.provision.${value}`))}
      />
      <ChoiceField
        name="meals"
        label={t('jobs.field.meals')}
        options={options(PROVISIONS, (value) => t(`jobs.provision.${value}`))}
      />
      <ChoiceField name="insurance" label={t('jobs.field.insurance')} options={yesNo} />
      <ChoiceField name="contract" label={t('jobs.field.contract')} options={yesNo} />
      <ChoiceField name="travelPaid" label={t('jobs.field.travelPaid')} options={yesNo} />
      <AreaField name="areaCode" label={t('jobs.field.area')} />
      <TextField name="place" label={t('jobs.field.place')} />
      <SelectField
        name="source"
        label={t('jobs.field.source')}
        options={options(SOURCES, (value) => t(`jobs.source.${value}`))}
      />
      <DayField name="validFrom" label={t('jobs.field.validFrom')} required />
      <DayField name="validThrough" label={t('jobs.field.validThrough')} required />
      <TextField name="phone" label={t('jobs.field.phone')} keyboard="tel" />
      <NoteField name="words" label={t('jobs.field.words')} />
    </>
  );
}
