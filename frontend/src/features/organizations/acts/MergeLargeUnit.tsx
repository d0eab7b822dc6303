import { useTranslation } from 'react-i18next';
import type { OrganizationView } from '../../../api/schema';
import { MergeForm } from './MergeForm';
import { useStartUnitMerge } from './queries';

/** Takes another unit above a township into this one; the server works on when the dialog is closed. */
export function MergeLargeUnit({ unit, onDone }: { unit: OrganizationView; onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <MergeForm
      unit={unit}
      merging={useStartUnitMerge(unit)}
      note={t('organizations.acts.merge.largeNote')}
      done={t('organizations.acts.merge.begun')}
      onDone={onDone}
    />
  );
}
