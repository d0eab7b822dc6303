import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RetentionRule } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { minuteOf } from '../../ui/moment';
import { Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { useWord } from '../../ui/useWord';
import { retentionQuery } from './queries';

/** What would be erased now because its time is over, and what was last. */
export function Retention() {
  const { t } = useTranslation();
  const query = useQuery(retentionQuery);
  const columns = useColumns();
  return (
    <Panel title={t('privacy.boards.retention')} meta={t('privacy.retention.note')}>
      <Loaded query={query}>
        {({ items }) => (
          <Table
            caption={t('privacy.boards.retention')}
            columns={columns}
            rows={items}
            rowKey={(rule) => rule.table}
          />
        )}
      </Loaded>
    </Panel>
  );
}

function useColumns(): Column<RetentionRule>[] {
  const { t } = useTranslation();
  const word = useWord();
  return [
    {
      key: 'table',
      title: t('privacy.retention.table'),
      head: true,
      show: (rule) => <b>{word(`privacy.retention.tables.${rule.table}`, rule.table)}</b>,
    },
    {
      key: 'kept',
      title: t('privacy.retention.kept'),
      show: (rule) => word(`privacy.field.retentions.${rule.retention}`),
    },
    { key: 'due', title: t('privacy.retention.due'), number: true, show: (rule) => rule.due },
    {
      key: 'last',
      title: t('privacy.retention.last'),
      show: (rule) =>
        rule.lastRanAt
          ? t('privacy.retention.gone', { when: minuteOf(rule.lastRanAt), n: rule.lastGone ?? 0 })
          : t('privacy.retention.never'),
    },
  ];
}
