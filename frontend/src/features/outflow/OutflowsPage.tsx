import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Chips } from '../../ui/Chips';
import { later } from '../../ui/later';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { Table } from '../../ui/Table';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { AsOf } from './AsOf';
import { useColumns } from './columns';
import { askedOf, outflowFilter, type OutflowFilter } from './filter';
import { OutflowFilters } from './OutflowFilters';
import { outflowsQuery } from './queries';
import { Registers } from './Registers';

// what is not seen at once comes when it is
const ExportList = later(() => import('../exports/shared/ExportList'), 'ExportList');
const ByUnit = later(() => import('./ByUnit'), 'ByUnit');
const ReviewAll = later(() => import('./ReviewAll'), 'ReviewAll');
const LedgerFigures = later(() => import('./LedgerFigures'), 'LedgerFigures');
const NumbersToCheck = later(() => import('./NumbersToCheck'), 'NumbersToCheck');

/** The ledger of those away from the unit in scope, as villages and township share it. */
export function OutflowsPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const filter = useSearch({ from: '/shell/outflows' });
  const navigate = useNavigate({ from: '/outflows' });
  const narrow = (change: OutflowFilter) =>
    void navigate({ search: (old: OutflowFilter) => ({ ...old, cursor: undefined, ...change }) });
  const several = scope.level !== undefined && scope.level !== 'BRANCH';
  return (
    <Page title={t('outflow.title')} meta={scope.name} acts={<Acts filter={filter} />}>
      <Registers />
      {several && (
        <div className="row wrap filters">
          <Chips
            label={t('outflow.view.label')}
            value={filter.view ?? 'people'}
            choices={[
              { value: 'people', text: t('outflow.view.people') },
              { value: 'units', text: t('outflow.view.units') },
            ]}
            onChoose={(view) => narrow({ view: view === 'people' ? undefined : view })}
          />
          {filter.view === 'units' && <AsOf value={filter.asOf} onChange={(asOf) => narrow({ asOf })} />}
        </div>
      )}
      {several && filter.view === 'units' ? (
        <div className="stack">
          <LedgerFigures organization={scope.id} asOf={filter.asOf} />
          <ByUnit organization={scope.id} asOf={filter.asOf} />
        </div>
      ) : (
        <>
          <OutflowFilters filter={filter} onNarrow={narrow} />
          <div className="stack">
            <List filter={filter} organization={scope.id} several={several} onNarrow={narrow} />
            {scope.level === 'BRANCH' && <NumbersToCheck organization={scope.id} />}
          </div>
        </>
      )}
    </Page>
  );
}

function Acts({ filter }: { filter: OutflowFilter }) {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const asked = Object.entries({ ...askedOf(filter), cursor: undefined, organization: scope.id });
  return (
    <>
      <ExportList
        list="/outflows"
        filter={Object.fromEntries(
          asked.map(([key, value]) => [key, value === undefined ? undefined : String(value)]),
        )}
        name={`${t('outflow.title')}-${scope.name}`}
      />
      {scope.level === 'BRANCH' && (
        <Link to="/outflows/print" search={{ asOf: filter.asOf }} className="btn">
          {t('outflow.print.act')}
        </Link>
      )}
      {filter.reviewState && <ReviewAll filter={filter} />}
      {may(me, 'OUTFLOWS_WRITE') && (
        <>
          <Link to="/outflows/handover" className="btn">
            {t('outflow.handover.title')}
          </Link>
          <Link to="/outflows/new" className="btn main">
            {t('outflow.register.act')}
          </Link>
        </>
      )}
    </>
  );
}

interface ListProps {
  filter: OutflowFilter;
  organization: string | undefined;
  several: boolean;
  onNarrow: (change: OutflowFilter) => void;
}

function List({ filter, organization, several, onNarrow }: ListProps) {
  const { t } = useTranslation();
  const columns = useColumns(several);
  const query = useQuery(outflowsQuery({ ...filter, organization }));
  return (
    <div className="panel">
      <Loaded query={query}>
        {(page) => (
          <>
            <Table
              caption={t('outflow.title')}
              columns={columns}
              rows={page.items}
              rowKey={(row) => row.id}
              sort={filter.sort ?? 'name'}
            />
            {page.items.length === 0 && <Nobody onClear={() => onNarrow(CLEARED)} />}
            <Pager cursor={filter.cursor} next={page.nextCursor} onMove={(cursor) => onNarrow({ cursor })}>
              {t('outflow.countAll', { n: page.items.length, total: page.total ?? page.items.length })}
            </Pager>
          </>
        )}
      </Loaded>
    </div>
  );
}

const CLEARED: OutflowFilter = outflowFilter({});

function Nobody({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="empty">
      <p>{t('outflow.empty')}</p>
      <button type="button" className="btn" onClick={onClear}>
        {t('outflow.clear')}
      </button>
    </div>
  );
}
