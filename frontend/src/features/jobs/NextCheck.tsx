import { useTranslation } from 'react-i18next';
import type { PlacementView } from '../../api/schema';
import { Tag } from '../../ui/Tag';
import { useMe } from '../identity/shared/me';

/** What is to be asked now, or from when on; nothing when he is asked no more. */
export function NextCheck({ of }: { of: PlacementView }) {
  const { t } = useTranslation();
  const today = useMe().businessDate;
  if (!of.nextCheck || !of.nextCheckOn) return null;
  const stage = t(`jobs.check.stage.${of.nextCheck}`);
  if (of.nextCheckOn > today)
    return <span className="meta">{t('jobs.check.from', { day: of.nextCheckOn })}</span>;
  return <Tag tone="ochre">{t('jobs.check.now', { stage })}</Tag>;
}
