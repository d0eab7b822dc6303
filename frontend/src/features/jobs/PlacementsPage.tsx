import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { PlacementView } from '../../api/schema';
import { later } from '../../ui/later';
import { ListPanel } from '../../ui/ListPanel';
import { Page } from '../../ui/Page';
import type { Column } from '../../ui/Table';
import { ExportList } from '../exports/shared/ExportList';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import type { PlacementFilter } from './filter';
import { Only, OnlyDays } from './Only';
import { NextCheck } from './NextCheck';
import { isThere } from './placed';
import { placementsQuery } from './referralQueries';
import { Rooms } from './Rooms';
import { There } from './There';

const AskAfter = later(() => import('./PlacementActs'), 'AskAfter');

/** Who has found a post by a referral, since when, and whether he is still there. */
export function PlacementsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter: PlacementFilter = useSearch({ from: '/shell/placements' });
  const navigate = useNavigate({ from: '/placements' });
  const narrow = (change: PlacementFilter) =>
    void navigate({ search: (old: PlacementFilter) => ({ ...old, cursor: undefined, ...change }) });
  const { all, due, stayed, asked, once, cursor: _, ...told } = filter;
  return (
    <Page
      title={t('jobs.placement.title')}
      meta={scope.name}
      acts={
        <ExportList
          list="/placements"
          filter={{
            ...told,
            organization: scope.id,
            ...(!all && { live: 'true' }),
            ...(due && { due: 'true' }),
            ...(stayed !== undefined && { stayed: `${stayed}` }),
            ...(asked !== undefined && { asked: `${asked}` }),
            ...(once && { once: 'true' }),
          }}
          name={`${t('jobs.placement.title')}-${scope.name}`}
        />
      }
    >
      <Rooms />
      <div className="filters row wrap">
        <button
          type="button"
          className={filter.all ? 'chip on' : 'chip'}
          aria-pressed={filter.all === true}
          onClick={() => narrow({ all: filter.all ? undefined : true })}
        >
          {t('jobs.placement.withOver')}
        </button>
        <button
          type="button"
          className={filter.due ? 'chip on' : 'chip'}
          aria-pressed={filter.due === true}
          onClick={() => narrow({ due: filter.due ? undefined : true })}
        >
          {t('jobs.check.due')}
        </button>
        <Only on={filter.beneficiaryType} off={() => narrow({ beneficiaryType: undefined })}>
          {filter.beneficiaryType && t(`jobs.referral.beneficiary.${filter.beneficiaryType}`)}
        </Only>
        <Only on={filter.introducedBy} off={() => narrow({ introducedBy: undefined })}>
          {filter.introducedBy && t(`jobs.placement.introducedBy.${filter.introducedBy}`)}
        </Only>
        <Only on={filter.stayed !== undefined} off={() => narrow({ stayed: undefined })}>
          {t(filter.stayed ? 'jobs.placement.stayedYes' : 'jobs.placement.stayedNo')}
        </Only>
        <Only on={filter.asked === false} off={() => narrow({ asked: undefined })}>
          {t('jobs.placement.notAsked')}
        </Only>
        <Only on={filter.once} off={() => narrow({ once: undefined })}>
          {t('jobs.placement.once')}
        </Only>
        <OnlyDays of={filter} off={() => narrow({ from: undefined, to: undefined })} />
      </div>
      <ListPanel
        caption={t('jobs.placement.title')}
        query={useQuery(placementsQuery(scope.id, filter))}
        columns={columnsOf(t, may(me, 'REFERRALS_WRITE'))}
        none={t(filter.due ? 'jobs.check.noneDue' : 'jobs.placement.none')}
        count={(n, total) => t('jobs.placement.count', { n, total })}
        cursor={filter.cursor}
        onMove={(cursor) => narrow({ cursor })}
      />
    </Page>
  );
}

function columnsOf(t: TFunction, writes: boolean): Column<PlacementView>[] {
  const columns: (Column<PlacementView> | false)[] = [
    {
      key: 'who',
      title: t('jobs.referral.who'),
      head: true,
      show: (row) =>
        row.beneficiaryType === 'MEMBER' ? (
          <Link to="/members/$id" params={{ id: row.person.id }} className="open">
            {row.person.name}
          </Link>
        ) : (
          <b>{row.person.name}</b>
        ),
    },
    {
      key: 'state',
      title: t('jobs.field.state'),
      state: true,
      show: (row) => <There of={row} />,
    },
    { key: 'unit', title: t('jobs.referral.unit'), show: (row) => row.organization?.shortName },
    {
      key: 'type',
      title: t('jobs.referral.type'),
      show: (row) => t(`jobs.referral.beneficiary.${row.beneficiaryType}`),
    },
    {
      key: 'employer',
      title: t('jobs.field.employer'),
      wraps: true,
      show: (row) => (
        <Link to="/placements/$id" params={{ id: row.id }} className="in-text">
          {row.employer.name} · {row.title ?? t(`jobs.trade.${row.trade}`)}
        </Link>
      ),
    },
    { key: 'place', title: t('jobs.field.place'), wraps: true, show: (row) => row.place },
    { key: 'started', title: t('jobs.referral.startedOn'), show: (row) => row.startedOn },
    {
      key: 'by',
      title: t('jobs.referral.by'),
      show: (row) =>
        row.introducer ? (
          <Link to="/introductions/$id" params={{ id: row.introducer.id }} className="in-text">
            {row.introducer.name}
          </Link>
        ) : (
          t(`jobs.placement.by.${row.introducerKind}`)
        ),
    },
    { key: 'check', title: t('jobs.check.next'), show: (row) => <NextCheck of={row} /> },
    {
      key: 'stayed',
      title: t('jobs.placement.stayed'),
      show: (row) =>
        row.stayed === undefined || row.stayed === null ? '' : t(row.stayed ? 'jobs.yes' : 'jobs.no'),
    },
    writes && { key: 'acts', title: '', show: (row) => isThere(row) && <AskAfter placement={row} /> },
  ];
  return columns.filter((column) => column !== false);
}
