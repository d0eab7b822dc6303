import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/Tag';
import { isThere, type Placed } from './placed';

/** Whether somebody works there still, or since when he does not. */
export function There({ of }: { of: Placed }) {
  const { t } = useTranslation();
  if (isThere(of)) return <Tag tone="jade">{t('jobs.placement.there')}</Tag>;
  return (
    <Tag>{of.endedOn ? t('jobs.placement.endedOn', { day: of.endedOn }) : t('jobs.placement.gone')}</Tag>
  );
}
