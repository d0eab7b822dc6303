import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LabourShortView } from '../../../api/schema';
import { Table, type Column } from '../../../ui/Table';

/** The families that lack hands in ten days, those that lack most first. */
export function ShortFamilies({ items }: { items: readonly LabourShortView[] }) {
  const { t } = useTranslation();
  if (items.length === 0) return <p className="empty">{t('care.balance.enough')}</p>;
  const columns: Column<LabourShortView>[] = [
    {
      key: 'head',
      title: t('care.balance.head'),
      head: true,
      show: (row) => (
        <Link to="/households/$id" params={{ id: row.id }} className="open">
          {row.headName}
        </Link>
      ),
    },
    {
      key: 'unit',
      title: t('care.unit'),
      show: (row) => [row.organization.shortName, row.villageGroup].filter(Boolean).join(' · '),
    },
    { key: 'mu', title: t('care.order.paddy'), number: true, show: (row) => row.paddyMu },
    { key: 'hands', title: t('care.balance.hands'), number: true, show: (row) => row.hands },
    { key: 'needed', title: t('care.balance.needed'), number: true, show: (row) => row.needed },
    { key: 'helped', title: t('care.balance.helped'), number: true, show: (row) => row.helped },
    { key: 'lacking', title: t('care.balance.lacking'), number: true, show: (row) => <b>{row.lacking}</b> },
  ];
  return <Table caption={t('care.balance.title')} columns={columns} rows={items} rowKey={(row) => row.id} />;
}
