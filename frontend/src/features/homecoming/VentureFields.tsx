import { useTranslation } from 'react-i18next';
import { numbersIn } from '../../api/numbers';
import type { VentureForm } from '../../api/schema';
import { ChoiceField, DayField, NumberField, SelectField, TextField } from '../../ui/Form';
import { FIELDS, VENTURE_KINDS } from './terms';

/** What is typed about a venture. */
export type Typed = Omit<VentureForm, 'leasedMu' | 'preparing'> & {
  leasedMu?: string;
  stand?: 'PREPARING' | 'OPERATING';
};

/** What a venture is, as it is written down. */
export function VentureFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="title" label={t('homecoming.venture.name')} required />
      <SelectField
        name="kind"
        label={t('homecoming.venture.kind')}
        required
        options={VENTURE_KINDS.map((value) => ({ value, label: t(`homecoming.venture.kinds.${value}`) }))}
      />
      <SelectField
        name="field"
        label={t('homecoming.venture.field')}
        options={FIELDS.map((value) => ({ value, label: t(`homecoming.fields.${value}`) }))}
      />
      <TextField name="place" label={t('homecoming.venture.place')} />
      <TextField name="uscc" label={t('homecoming.venture.uscc')} />
      <DayField name="registeredOn" label={t('homecoming.venture.registeredOn')} />
      <NumberField name="leasedMu" label={t('homecoming.venture.leasedMu')} decimal />
      <TextField name="policies" label={t('homecoming.venture.policies')} />
      <ChoiceField
        name="stand"
        label={t('homecoming.venture.state')}
        options={(['OPERATING', 'PREPARING'] as const).map((value) => ({
          value,
          label: t(`homecoming.venture.states.${value}`),
        }))}
      />
    </>
  );
}

/** What is typed as the server wants it. */
export function formOf({ leasedMu, stand, ...typed }: Typed): VentureForm {
  return {
    ...typed,
    ...numbersIn({ leasedMu }),
    preparing: stand === 'PREPARING',
  };
}
