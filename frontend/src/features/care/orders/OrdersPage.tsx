import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { FamilyServiceOrderView } from '../../../api/schema';
import { Chips } from '../../../ui/Chips';
import { later } from '../../../ui/later';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { ExportList } from '../../exports/shared/ExportList';
import { may, useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { UNCOUNTED } from './counted';
import { Helpers } from './Helpers';
import { ordersQuery } from './queries';
import { Rooms } from './Rooms';
import { SeasonBoard } from './SeasonBoard';
import { State } from './State';
import { ServiceFigures } from './ServiceFigures';
import { BOARDS, STATES, type Counted, type OrderSearch } from './terms';

// What asks and sends is fetched beside the page.
const PlaceOrder = later(() => import('./PlaceOrder'), 'PlaceOrder');
const OrderActs = later(() => import('./OrderActs'), 'OrderActs');

/** Help for families of those away: a list to work through, and how it stands by season. */
export function OrdersPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const search: OrderSearch & Counted = useSearch({ from: '/shell/family-service-orders' });
  const navigate = useNavigate({ from: '/family-service-orders' });
  const board = search.board ?? 'list';
  const narrow = (change: OrderSearch) =>
    void navigate({ search: (old: OrderSearch) => ({ ...old, cursor: undefined, ...change }) });
  const isCounted = Boolean(search.from ?? search.to);
  return (
    <Page
      title={t('care.order.title')}
      meta={t('care.order.meta')}
      acts={
        <>
          <ExportList
            list="/family-service-orders"
            filter={{ ...search, organization: scope.id, board: undefined, cursor: undefined }}
            name={`${t('care.order.title')}-${scope.name}`}
          />
          {may(me, 'SERVICES_WRITE') && <PlaceOrder />}
        </>
      }
    >
      <Rooms />
      <search className="filters row wrap" aria-label={t('ui.filters')}>
        <Chips
          label={t('care.order.boards.label')}
          value={board}
          choices={BOARDS.map((value) => ({ value, text: t(`care.order.boards.${value}`) }))}
          onChoose={(chosen) => narrow({ board: chosen })}
        />
        {board === 'list' && (
          <Chips
            label={t('care.order.state')}
            value={search.state ?? 'ANY'}
            choices={[
              { value: 'ANY' as const, text: t('care.order.anyState') },
              ...STATES.map((value) => ({ value, text: t(`care.order.states.${value}`) })),
            ]}
            onChoose={(state) => narrow({ ...UNCOUNTED, state: state === 'ANY' ? undefined : state })}
          />
        )}
        {board === 'list' && isCounted && (
          <button type="button" className="chip on" onClick={() => narrow(UNCOUNTED)}>
            {t('care.order.counted')} ×
          </button>
        )}
      </search>
      {board === 'season' ? (
        <SeasonBoard organization={scope.id} />
      ) : (
        <div className="stack">
          <ServiceFigures organization={scope.id} />
          <List organization={scope.id} search={search} onMove={(cursor) => narrow({ cursor })} />
        </div>
      )}
    </Page>
  );
}

interface ListProps {
  organization: string | undefined;
  search: OrderSearch & Counted;
  onMove: (cursor: string | undefined) => void;
}

function List({ organization, search, onMove }: ListProps) {
  const { t } = useTranslation();
  const me = useMe();
  const query = useQuery(ordersQuery(organization, search));
  return (
    <div className="panel">
      <Loaded query={query}>
        {({ items, nextCursor, total }) => (
          <>
            {items.length === 0 ? (
              <p className="empty">{t('care.order.none')}</p>
            ) : (
              <Table
                caption={t('care.order.title')}
                columns={columnsOf(t, may(me, 'SERVICES_WRITE'))}
                rows={items}
                rowKey={(row) => row.id}
              />
            )}
            <Pager cursor={search.cursor} next={nextCursor} onMove={onMove}>
              {t('care.order.count', { n: total ?? items.length, shown: items.length })}
            </Pager>
          </>
        )}
      </Loaded>
    </div>
  );
}

function columnsOf(t: TFunction, writes: boolean): Column<FamilyServiceOrderView>[] {
  const columns: (Column<FamilyServiceOrderView> | false)[] = [
    {
      key: 'member',
      title: t('care.order.member'),
      head: true,
      show: (row) => (
        <Link to="/members/$id" params={{ id: row.member.id }} className="open">
          {row.member.name}
        </Link>
      ),
    },
    { key: 'state', title: t('care.order.state'), state: true, show: (row) => <State order={row} /> },
    { key: 'unit', title: t('care.unit'), show: (row) => row.organization.shortName },
    {
      key: 'task',
      title: t('care.order.type'),
      show: (row) => (row.task ? t(`care.order.tasks.${row.task}`) : t(`care.order.types.${row.type}`)),
    },
    { key: 'land', title: t('care.order.land'), wraps: true, show: (row) => land(t, row) },
    { key: 'due', title: t('care.order.dueBy'), show: (row) => row.dueBy },
    { key: 'done', title: t('care.order.doneOn'), show: (row) => row.doneOn },
    {
      key: 'helpers',
      title: t('care.order.helpers'),
      show: (row) => row.helpers > 0 && <Helpers order={row} writes={writes} />,
    },
    writes && { key: 'acts', title: '', show: (row) => <OrderActs order={row} /> },
  ];
  return columns.filter((column) => column !== false);
}

function land(t: TFunction, { paddyMu, dryLandMu, forestMu }: FamilyServiceOrderView): string {
  const fields = { paddy: paddyMu, dry: dryLandMu, forest: forestMu };
  return Object.entries(fields)
    .filter(([, mu]) => mu)
    .map(([kind, mu]) =>
      t('care.order.mu', { kind: t(`care.order.landKind.${kind as keyof typeof fields}`), mu }),
    )
    .join(' · ');
}
