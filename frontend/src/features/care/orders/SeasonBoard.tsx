import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FamilyServiceOrderView } from '../../../api/schema';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { Table, type Column } from '../../../ui/Table';
import { useMe } from '../../identity/shared/me';
import { seasonQuery } from './queries';
import { tenDays } from './terms';

const TEN = ['first', 'second', 'third'] as const;

interface Row {
  when: string;
  orders: FamilyServiceOrderView[];
}

/** Farm work by ten-day periods: what is to do, what was in season, what missed it, and where to go. */
export function SeasonBoard({ organization }: { organization: string | undefined }) {
  const { t } = useTranslation();
  const me = useMe();
  const query = useQuery(seasonQuery(organization, me.businessDate));
  const count = (row: Row, which: (order: FamilyServiceOrderView) => boolean) =>
    row.orders.filter(which).length;
  const columns: Column<Row>[] = [
    { key: 'when', title: t('care.order.season.when'), head: true, show: ({ when }) => <b>{named(when)}</b> },
    { key: 'orders', title: t('care.order.season.orders'), number: true, show: (row) => row.orders.length },
    {
      key: 'open',
      title: t('care.order.season.open'),
      number: true,
      show: (row) => count(row, (order) => order.state === 'OPEN'),
    },
    {
      key: 'kept',
      title: t('care.order.season.kept'),
      number: true,
      show: (row) => count(row, (order) => Boolean(order.doneOn) && !order.late),
    },
    {
      key: 'late',
      title: t('care.order.season.late'),
      number: true,
      show: (row) => count(row, (order) => order.late),
    },
    {
      key: 'days',
      title: t('care.order.season.days'),
      number: true,
      show: (row) => row.orders.reduce((sum, order) => sum + order.personDays, 0),
    },
    {
      key: 'who',
      title: t('care.order.season.who'),
      wraps: true,
      show: (row) => {
        const open = row.orders.filter((order) => order.state === 'OPEN');
        return (
          open.length > 0 && (
            <span className="row wrap">
              {open.map((order) => (
                <Link key={order.id} to="/members/$id" params={{ id: order.member.id }} className="open">
                  {order.member.name}
                </Link>
              ))}
            </span>
          )
        );
      },
    },
  ];
  return (
    <Panel title={t('care.order.boards.season')} meta={t('care.order.seasonNote')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{t('care.order.none')}</p>
          ) : (
            <Table
              caption={t('care.order.boards.season')}
              columns={columns}
              rows={rowsOf(items)}
              rowKey={(row) => row.when}
            />
          )
        }
      </Loaded>
    </Panel>
  );

  function named(when: string): string {
    const [month = '', ten = '0'] = when.split('/');
    return t('care.order.period', { month, ten: t(`care.order.ten.${TEN[Number(ten)] ?? 'first'}`) });
  }
}

function rowsOf(orders: readonly FamilyServiceOrderView[]): Row[] {
  const rows = new Map<string, FamilyServiceOrderView[]>();
  for (const order of orders.toReversed()) {
    const when = tenDays(order.dueBy);
    rows.set(when, [...(rows.get(when) ?? []), order]);
  }
  return [...rows].map(([when, due]) => ({ when, orders: due }));
}
