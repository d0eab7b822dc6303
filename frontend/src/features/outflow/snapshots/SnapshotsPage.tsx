import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LedgerSnapshot } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { useToast } from '../../../ui/toast';
import { may, useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { Registers } from '../Registers';
import { snapshotsQuery, useFreeze, type SnapshotFilter } from './queries';
import { Signed } from './Signed';

/** The frozen ledgers of a month: who has signed, who has not. */
export function SnapshotsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const toast = useToast();
  const filter = useSearch({ from: '/shell/ledger-snapshots' });
  const navigate = useNavigate({ from: '/ledger-snapshots' });
  const query = useQuery(snapshotsQuery(scope.id, filter));
  const freezing = useFreeze();
  const narrow = (change: SnapshotFilter) =>
    void navigate({ search: (old: SnapshotFilter) => ({ ...old, cursor: undefined, ...change }) });
  const month = filter.month ?? me.businessDate.slice(0, 7);
  const columns = useColumns();
  return (
    <Page
      title={t('outflow.snapshot.title')}
      meta={scope.name}
      acts={
        scope.id &&
        may(me, 'LEDGER_SIGN') && (
          <Button look="main" pending={freezing.isPending} onClick={() => freeze(scope.id ?? '')}>
            {t('outflow.snapshot.freeze', { month })}
          </Button>
        )
      }
    >
      <Registers />
      <search className="filters row wrap" aria-label={t('ui.filters')}>
        <label className="row">
          <span className="meta">{t('outflow.snapshot.month')}</span>
          <input
            type="month"
            className="field"
            aria-label={t('outflow.snapshot.monthLabel')}
            value={filter.month ?? ''}
            onChange={(event) => narrow({ month: event.target.value || undefined })}
          />
        </label>
        <span className="meta">{t('outflow.snapshot.note')}</span>
      </search>
      {freezing.error && <ErrorNote error={freezing.error} />}
      <div className="panel">
        <Loaded query={query}>
          {(page) => (
            <>
              <Table
                caption={t('outflow.snapshot.title')}
                columns={columns}
                rows={page.items}
                rowKey={(row) => row.id}
              />
              {page.items.length === 0 && <p className="empty">{t('outflow.snapshot.none')}</p>}
              <Pager cursor={filter.cursor} next={page.nextCursor} onMove={(cursor) => narrow({ cursor })}>
                {t('outflow.snapshot.count', { n: page.items.length })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );

  function freeze(organizationId: string): void {
    freezing.mutate(
      { organizationId, month },
      { onSuccess: ({ items }) => toast(t('outflow.snapshot.frozen', { n: items?.length ?? 0 })) },
    );
  }
}

function useColumns(): Column<LedgerSnapshot>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'unit',
      title: t('outflow.field.organization'),
      head: true,
      show: (row) => (
        <Link className="open" to="/ledger-snapshots/$id" params={{ id: row.id }}>
          {row.organization.shortName} {row.month}
        </Link>
      ),
    },
    { key: 'state', title: t('outflow.field.status'), state: true, show: (row) => <Signed of={row} /> },
    { key: 'rows', title: t('outflow.snapshot.rows'), number: true, show: (row) => row.rowCount },
    { key: 'asOf', title: t('outflow.asOf'), show: (row) => row.asOf },
    { key: 'village', title: t('outflow.snapshot.village'), show: (row) => row.villageSignedBy },
    { key: 'township', title: t('outflow.snapshot.township'), show: (row) => row.townshipSignedBy },
  ];
}
