import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { MutualAidBalanceView, MutualAidView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Chips } from '../../../ui/Chips';
import { later } from '../../../ui/later';
import { ListPanel } from '../../../ui/ListPanel';
import { Page } from '../../../ui/Page';
import type { Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { useToast } from '../../../ui/toast';
import { may, useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { Rooms } from '../orders/Rooms';
import { aidQuery, balancesQuery, useWithdrawAid } from './queries';
import { BOARDS, type AidSearch } from './terms';

// What asks and sends is fetched beside the page.
const NoteAid = later(() => import('./NoteAid'), 'NoteAid');

/** Days of work that households owe each other, and those they gave: days for days, never money. */
export function MutualAidPage() {
  const { t } = useTranslation();
  const me = useMe();
  const search: AidSearch = useSearch({ from: '/shell/mutual-aid-days' });
  const navigate = useNavigate({ from: '/mutual-aid-days' });
  const narrow = (change: AidSearch) =>
    void navigate({ search: (old: AidSearch) => ({ ...old, cursor: undefined, ...change }) });
  const board = search.board ?? 'balance';
  return (
    <Page
      title={t('care.mutual.title')}
      meta={t('care.mutual.meta')}
      acts={may(me, 'SERVICES_WRITE') && <NoteAid />}
    >
      <Rooms />
      <search className="filters row wrap" aria-label={t('ui.filters')}>
        <Chips
          label={t('care.mutual.boards.label')}
          value={board}
          choices={BOARDS.map((value) => ({ value, text: t(`care.mutual.boards.${value}`) }))}
          onChoose={(chosen) => narrow({ board: chosen, household: undefined })}
        />
        {search.household && (
          <button type="button" className="chip on" onClick={() => narrow({ household: undefined })}>
            {t('care.mutual.ofOne')}
          </button>
        )}
      </search>
      {board === 'balance' ? (
        <Balances search={search} onMove={(cursor) => narrow({ cursor })} />
      ) : (
        <Days search={search} onMove={(cursor) => narrow({ cursor })} />
      )}
    </Page>
  );
}

interface Shown {
  search: AidSearch;
  onMove: (cursor: string | undefined) => void;
}

function Balances({ search: { household, cursor }, onMove }: Shown) {
  const { t } = useTranslation();
  const scope = useScope();
  const columns: Column<MutualAidBalanceView>[] = [
    {
      key: 'head',
      title: t('care.balance.head'),
      head: true,
      show: (row) => (
        <Link to="/households/$id" params={{ id: row.household.id }} className="open">
          {row.household.headName}
        </Link>
      ),
    },
    { key: 'state', title: t('care.mutual.stands'), state: true, show: (row) => <Stands owed={row.owed} /> },
    { key: 'unit', title: t('care.unit'), show: (row) => row.organization.shortName },
    { key: 'given', title: t('care.mutual.given'), number: true, show: (row) => row.given },
    { key: 'received', title: t('care.mutual.received'), number: true, show: (row) => row.received },
    {
      key: 'days',
      title: '',
      show: (row) => (
        <Link
          to="/mutual-aid-days"
          search={{ board: 'days', household: row.household.id }}
          className="btn small"
        >
          {t('care.mutual.boards.days')}
        </Link>
      ),
    },
  ];
  return (
    <ListPanel
      caption={t('care.mutual.boards.balance')}
      query={useQuery(balancesQuery({ organization: scope.id, household, cursor }))}
      columns={columns}
      none={t('care.mutual.none')}
      count={(shown, n) => t('care.mutual.countHouseholds', { n, shown })}
      cursor={cursor}
      onMove={onMove}
    />
  );
}

function Stands({ owed }: { owed: number }) {
  const { t } = useTranslation();
  if (owed === 0) return <Tag tone="jade">{t('care.mutual.even')}</Tag>;
  if (owed > 0) return <Tag tone="slate">{t('care.mutual.owed', { days: owed })}</Tag>;
  return <Tag tone="ochre">{t('care.mutual.owes', { days: -owed })}</Tag>;
}

function Days({ search: { household, cursor }, onMove }: Shown) {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  return (
    <ListPanel
      caption={t('care.mutual.boards.days')}
      query={useQuery(aidQuery({ organization: scope.id, household, cursor }))}
      columns={columnsOf(t, may(me, 'SERVICES_WRITE'))}
      none={t('care.mutual.none')}
      count={(shown, n) => t('care.mutual.count', { n, shown })}
      cursor={cursor}
      onMove={onMove}
    />
  );
}

function columnsOf(t: TFunction, writes: boolean): Column<MutualAidView>[] {
  const columns: (Column<MutualAidView> | false)[] = [
    {
      key: 'who',
      title: t('care.mutual.who'),
      head: true,
      show: (row) => (
        <b>
          {row.giver.headName} → {row.receiver.headName}
        </b>
      ),
    },
    {
      key: 'state',
      title: t('care.mutual.stands'),
      state: true,
      show: (row) => row.withdrawnOn && <Tag>{t('care.mutual.withdrawnOn', { day: row.withdrawnOn })}</Tag>,
    },
    { key: 'unit', title: t('care.unit'), show: (row) => row.organization.shortName },
    { key: 'task', title: t('care.order.task'), show: (row) => t(`care.order.tasks.${row.task}`) },
    { key: 'days', title: t('care.mutual.days'), number: true, show: (row) => row.days },
    { key: 'on', title: t('care.mutual.on'), show: (row) => row.on },
    writes && { key: 'acts', title: '', show: (row) => !row.withdrawnOn && <Withdraw aid={row} /> },
  ];
  return columns.filter((column) => column !== false);
}

function Withdraw({ aid }: { aid: MutualAidView }) {
  const { t } = useTranslation();
  const toast = useToast();
  const withdrawing = useWithdrawAid(aid);
  return (
    <Button
      small
      pending={withdrawing.isPending}
      onClick={() => withdrawing.mutate(undefined, { onSuccess: () => toast(t('care.mutual.withdrawn')) })}
    >
      {t('care.mutual.withdraw')}
    </Button>
  );
}
