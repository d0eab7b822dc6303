import { useTranslation } from 'react-i18next';
import type { OrganizationView } from '../../../api/schema';
import { MergeForm } from './MergeForm';
import { useMergeUnit } from './queries';

/** Takes another unit of the same level into this one. */
export function MergeUnit({ unit, onDone }: { unit: OrganizationView; onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <MergeForm
      unit={unit}
      merging={useMergeUnit(unit)}
      note={t('organizations.acts.merge.note')}
      done={t('organizations.acts.merge.done')}
      onDone={onDone}
    />
  );
}
