import { useTranslation } from 'react-i18next';
import type { VentureForm } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { ChoiceField, DayField, SelectField, TextField } from '../../ui/Form';
import { MemberField } from './MemberField';
import { useRegisterVenture } from './queries';
import { FIELDS, VENTURE_KINDS } from './terms';

type Typed = Omit<VentureForm, 'leasedMu' | 'preparing'> & {
  leasedMu?: string;
  stand?: 'PREPARING' | 'OPERATING';
};

/** Writes down what somebody who came home has started. */
export function RegisterVenture() {
  const { t } = useTranslation();
  return (
    <EntryDialog<Typed>
      act={t('homecoming.venture.add.act')}
      note={t('homecoming.venture.add.note')}
      done={t('homecoming.venture.add.done')}
      look="main"
      wide
      initial={{ stand: 'OPERATING' }}
      entering={useRegisterVenture<Typed>(formOf)}
    >
      <div className="formcols">
        <MemberField />
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
        <TextField name="leasedMu" label={t('homecoming.venture.leasedMu')} keyboard="decimal" />
        <TextField name="policies" label={t('homecoming.venture.policies')} />
        <ChoiceField
          name="stand"
          label={t('homecoming.venture.state')}
          options={(['OPERATING', 'PREPARING'] as const).map((value) => ({
            value,
            label: t(`homecoming.venture.states.${value}`),
          }))}
        />
      </div>
    </EntryDialog>
  );
}

function formOf({ leasedMu, stand, ...typed }: Typed): VentureForm {
  return {
    ...typed,
    ...(leasedMu && { leasedMu: Number(leasedMu) }),
    ...(stand === 'PREPARING' && { preparing: true }),
  };
}
