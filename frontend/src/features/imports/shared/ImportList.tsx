import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../../api/schema';
import { minuteOf } from '../../../ui/moment';
import { Table, type Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { useWord } from '../../../ui/useWord';
import { STATE_TONES, writes } from '../states';

/** Imports as rows that open where they stand. */
export function ImportList({ imports }: { imports: readonly ImportView[] }) {
  const { t } = useTranslation();
  const columns = useColumns();
  if (imports.length === 0) return <p className="empty">{t('imports.empty')}</p>;
  return <Table caption={t('imports.title')} columns={columns} rows={imports} rowKey={(row) => row.id} />;
}

function useColumns(): Column<ImportView>[] {
  const { t } = useTranslation();
  const word = useWord();
  return [
    {
      key: 'file',
      title: t('imports.file'),
      head: true,
      wraps: true,
      show: (row) => (
        <Link to="/imports/$id" params={{ id: row.id }} className="open">
          {row.source.file}
        </Link>
      ),
    },
    { key: 'kind', title: t('imports.kind'), show: (row) => word(`imports.kinds.${row.kind}`) },
    {
      key: 'state',
      title: t('imports.state'),
      state: true,
      show: (row) => <Tag tone={STATE_TONES[row.state]}>{t(`imports.states.${row.state}`)}</Tag>,
    },
    {
      key: 'rows',
      title: t('imports.rows'),
      number: true,
      show: ({ counts }) => `${counts.read} / ${writes(counts)} / ${counts.ambiguous + counts.rejected}`,
    },
    {
      key: 'created',
      title: t('imports.created'),
      show: (row) => `${minuteOf(row.createdAt)} ${row.createdBy ?? ''}`,
    },
  ];
}
