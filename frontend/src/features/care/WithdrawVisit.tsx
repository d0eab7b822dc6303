import { useTranslation } from 'react-i18next';
import type { CareVisitView, CareVisitWithdrawForm } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { ChoiceField } from '../../ui/Form';
import { useWithdrawVisit } from './queries';
import { MISTAKES } from './terms';

/** Takes back a visit that was written down by mistake; it stays to be seen. */
export function WithdrawVisit({ visit }: { visit: CareVisitView }) {
  const { t } = useTranslation();
  return (
    <EntryDialog<CareVisitWithdrawForm>
      act={t('care.visit.withdraw')}
      title={t('care.visit.withdrawOf', { day: visit.visitedOn })}
      note={t('care.visit.withdrawNote')}
      done={t('care.visit.withdrawDone')}
      small
      initial={{}}
      entering={useWithdrawVisit(visit)}
    >
      <ChoiceField
        name="because"
        label={t('care.visit.because')}
        options={MISTAKES.map((value) => ({ value, label: t(`care.visit.mistake.${value}`) }))}
      />
    </EntryDialog>
  );
}
