import { useTranslation } from 'react-i18next';
import type { CareCommitmentEndForm, CareCommitmentView } from '../../../api/schema';
import { EntryDialog } from '../../../ui/EntryDialog';
import { DayField, SelectField } from '../../../ui/Form';
import { useMe } from '../../identity/shared/me';
import { useEndCommitment } from './queries';
import { ENDS } from './terms';

/** Says that somebody no longer cares, from a day on and why. */
export function EndCommitment({ commitment }: { commitment: CareCommitmentView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<CareCommitmentEndForm>
      act={t('care.commitment.end.act')}
      note={t('care.commitment.end.note')}
      done={t('care.commitment.end.done')}
      small
      initial={{ on: me.businessDate }}
      entering={useEndCommitment(commitment)}
    >
      <DayField name="on" label={t('care.commitment.end.on')} required />
      <SelectField
        name="because"
        label={t('care.commitment.end.because')}
        required
        options={ENDS.map((value) => ({ value, label: t(`care.commitment.because.${value}`) }))}
      />
    </EntryDialog>
  );
}
