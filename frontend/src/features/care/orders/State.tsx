import { useTranslation } from 'react-i18next';
import type { FamilyServiceOrderView } from '../../../api/schema';
import { Tag } from '../../../ui/Tag';

/** How far it has come, and whether the season went by. */
export function State({ order }: { order: FamilyServiceOrderView }) {
  const { t } = useTranslation();
  if (order.late) return <Tag tone="seal">{t('care.order.late')}</Tag>;
  const tone = { OPEN: 'ochre', DONE: 'slate', CONFIRMED: 'jade', CANCELLED: 'plain' } as const;
  return <Tag tone={tone[order.state]}>{t(`care.order.states.${order.state}`)}</Tag>;
}
