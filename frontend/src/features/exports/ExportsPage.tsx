import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ExportView } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { minuteOf } from '../../ui/moment';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { Table, type Column } from '../../ui/Table';
import { exportsQuery } from './queries';
import { ExportList } from './shared/ExportList';
import { useAsked } from './shared/useAsked';

/** Who took which list away as a file, when, and what for. */
export function ExportsPage() {
  const { t } = useTranslation();
  const { cursor } = useSearch({ from: '/shell/exports' });
  const navigate = useNavigate({ from: '/exports' });
  const query = useQuery(exportsQuery(cursor));
  const columns = useColumns();
  const name = t('exports.page.title');
  return (
    <Page
      title={name}
      meta={t('exports.page.meta')}
      acts={<ExportList list="/exports" filter={{}} name={name} />}
    >
      <div className="panel">
        <Loaded query={query}>
          {({ items, nextCursor }) => (
            <>
              <Table caption={name} columns={columns} rows={items} rowKey={(row) => row.id} />
              {items.length === 0 && <p className="empty">{t('exports.page.empty')}</p>}
              <Pager
                cursor={cursor}
                next={nextCursor}
                onMove={(next) => void navigate({ search: { cursor: next } })}
              >
                {t('exports.page.count', { n: items.length })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function useColumns(): Column<ExportView>[] {
  const { t } = useTranslation();
  const asked = useAsked();
  return [
    { key: 'at', title: t('exports.page.at'), show: (row) => minuteOf(row.recordedAt) },
    { key: 'who', title: t('exports.page.who'), head: true, show: (row) => <b>{row.accountName}</b> },
    { key: 'unit', title: t('exports.page.unit'), show: (row) => row.organization?.shortName },
    {
      key: 'list',
      title: t('exports.page.list'),
      wraps: true,
      show: (row) => asked.list(row.list),
    },
    {
      key: 'question',
      title: t('exports.page.question'),
      wraps: true,
      show: (row) => asked.filters(row.list, row.question ?? ''),
    },
    { key: 'format', title: t('exports.page.format'), show: (row) => row.format },
    { key: 'purpose', title: t('exports.purpose'), wraps: true, show: (row) => row.purpose },
    {
      key: 'rows',
      title: t('exports.page.rows'),
      number: true,
      show: (row) => row.rowCount ?? t('exports.page.broken'),
    },
  ];
}
