import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { PlacementView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { DayField, TextField } from '../../ui/Form';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { Table, type Column } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { ExportList } from '../exports/shared/ExportList';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { placementsQuery, useEndPlacement, type PlacementFilter } from './referralQueries';
import { Rooms } from './Rooms';

/** Who has found a post by a referral, since when, and whether he is still there. */
export function PlacementsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter = useSearch({ from: '/shell/placements' });
  const navigate = useNavigate({ from: '/placements' });
  const narrow = (change: PlacementFilter) =>
    void navigate({ search: (old: PlacementFilter) => ({ ...old, cursor: undefined, ...change }) });
  return (
    <Page
      title={t('jobs.placement.title')}
      meta={scope.name}
      acts={
        <ExportList
          list="/placements"
          filter={{ organization: scope.id, ...(!filter.all && { live: 'true' }) }}
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
      </div>
      <div className="panel">
        <Loaded query={useQuery(placementsQuery(scope.id, filter))}>
          {({ items, nextCursor, total }) => (
            <>
              <Table
                caption={t('jobs.placement.title')}
                columns={columnsOf(t, may(me, 'REFERRALS_WRITE'))}
                rows={items}
                rowKey={(row) => row.id}
              />
              {items.length === 0 && <p className="empty">{t('jobs.placement.none')}</p>}
              <Pager cursor={filter.cursor} next={nextCursor} onMove={(cursor) => narrow({ cursor })}>
                {t('jobs.placement.count', { n: items.length, total: total ?? items.length })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
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
      show: (row) =>
        row.endedOn ? (
          <Tag>{t('jobs.placement.endedOn', { day: row.endedOn })}</Tag>
        ) : (
          <Tag tone="jade">{t('jobs.placement.there')}</Tag>
        ),
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
      show: (row) => `${row.employer.name} · ${t(`jobs.trade.${row.trade}`)}`,
    },
    { key: 'place', title: t('jobs.field.place'), wraps: true, show: (row) => row.place },
    { key: 'started', title: t('jobs.referral.startedOn'), show: (row) => row.startedOn },
    {
      key: 'by',
      title: t('jobs.referral.by'),
      show: (row) => row.introducer?.name ?? t(`jobs.placement.by.${row.introducerKind}`),
    },
    {
      key: 'stayed',
      title: t('jobs.placement.stayed'),
      show: (row) =>
        row.stayed === undefined || row.stayed === null ? '' : t(row.stayed ? 'jobs.yes' : 'jobs.no'),
    },
    writes && { key: 'acts', title: '', show: (row) => !row.endedOn && <End placement={row} /> },
  ];
  return columns.filter((column) => column !== false);
}

function End({ placement }: { placement: PlacementView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<{ on: string; reason: string }>
      act={t('jobs.placement.end.act')}
      title={t('jobs.placement.end.title', { name: placement.person.name })}
      note={t('jobs.placement.end.note')}
      done={t('jobs.placement.end.done')}
      small
      initial={{ on: me.businessDate }}
      entering={useEndPlacement(placement)}
    >
      <DayField name="on" label={t('jobs.placement.end.on')} required />
      <TextField name="reason" label={t('jobs.referral.reason')} required />
    </EntryDialog>
  );
}
