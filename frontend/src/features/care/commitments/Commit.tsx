import { useTranslation } from 'react-i18next';
import type { CareCommitmentForm } from '../../../api/schema';
import { EntryDialog } from '../../../ui/EntryDialog';
import { ChoiceField, DayField, TextField } from '../../../ui/Form';
import { useMe } from '../../identity/shared/me';
import { MemberField } from '../../outflow/MemberField';
import { useCommit } from './queries';
import { CARED_FOR, CARERS } from './terms';

interface Props {
  /** Known already where it is written down beside the member or the file. */
  member?: string;
  careCase?: string;
  main?: boolean;
}

/** Writes down who promises to care for whom. */
export function Commit({ member, careCase, main = false }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<CareCommitmentForm>
      act={t('care.commitment.act')}
      note={t('care.commitment.note')}
      done={t('care.commitment.done')}
      {...(main && { look: 'main' as const })}
      small={!main}
      initial={{ from: me.businessDate, carerIs: 'VILLAGE_SECRETARY' }}
      entering={useCommit()}
      said={(typed) => ({
        ...typed,
        ...(member && { memberId: member }),
        ...(careCase && { careCaseId: careCase }),
      })}
    >
      {!member && <MemberField name="memberId" label={t('care.onBehalf')} />}
      <ChoiceField
        name="caredFor"
        label={t('care.commitment.caredFor')}
        options={CARED_FOR.map((value) => ({ value, label: t(`care.commitment.for.${value}`) }))}
      />
      <TextField name="carer" label={t('care.commitment.carer')} required />
      <ChoiceField
        name="carerIs"
        label={t('care.commitment.carerIs')}
        options={CARERS.map((value) => ({ value, label: t(`care.commitment.is.${value}`) }))}
      />
      <DayField name="from" label={t('care.commitment.from')} required />
    </EntryDialog>
  );
}
