import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GatheringView } from '../../../api/schema';
import { Chips } from '../../../ui/Chips';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { may, useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { DaysChip } from '../shared/DaysChip';
import { FourOnes } from '../shared/FourOnes';
import { PlanGathering } from './GatheringActs';
import { GatheringState } from './GatheringState';
import { gatheringsQuery, KINDS, STATES, type GatheringFilter } from './queries';

/** The meetings of the branches, the latest first; each opens its desk. */
export function GatheringsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter: GatheringFilter = useSearch({ from: '/shell/gatherings' });
  const navigate = useNavigate({ from: '/gatherings' });
  const query = useQuery(gatheringsQuery(scope.id, filter));
  const columns = useColumns();
  return (
    <Page
      title={t('contact.gathering.title')}
      meta={scope.name}
      acts={may(me, 'CONTACTS_WRITE') && <PlanGathering />}
    >
      <FourOnes />
      <div className="panel">
        <div className="pad stack">
          <Chips
            label={t('contact.gathering.field.kind')}
            value={filter.kind}
            choices={KINDS.map((value) => ({ value, text: t(`contact.gathering.kind.${value}`) }))}
            onChoose={(kind) => narrow({ kind: kind === filter.kind ? undefined : kind })}
          />
          <Chips
            label={t('contact.gathering.field.state')}
            value={filter.state}
            choices={STATES.map((value) => ({ value, text: t(`contact.gathering.state.${value}`) }))}
            onChoose={(state) => narrow({ state: state === filter.state ? undefined : state })}
          />
          <DaysChip
            from={filter.from}
            to={filter.to}
            onClear={() => narrow({ from: undefined, to: undefined })}
          />
        </div>
        <Loaded query={query}>
          {({ items, nextCursor, total }) => (
            <>
              <Table
                caption={t('contact.gathering.title')}
                columns={columns}
                rows={items}
                rowKey={(row) => row.id}
              />
              {items.length === 0 && <p className="empty">{t('contact.gathering.empty')}</p>}
              <Pager cursor={filter.cursor} next={nextCursor} onMove={(cursor) => narrow({ cursor })}>
                {t('contact.gathering.count', { n: items.length, total: total ?? items.length })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );

  function narrow(change: GatheringFilter): void {
    void navigate({ search: (old: GatheringFilter) => ({ ...old, cursor: undefined, ...change }) });
  }
}

function useColumns(): Column<GatheringView>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'kind',
      title: t('contact.gathering.field.kind'),
      head: true,
      show: (row) => (
        <Link to="/gatherings/$id" params={{ id: row.id }} className="open">
          {t(`contact.gathering.kind.${row.kind}`)}
        </Link>
      ),
    },
    { key: 'unit', title: t('contact.gathering.field.unit'), show: (row) => row.organization.shortName },
    { key: 'heldOn', title: t('contact.gathering.field.heldOn'), show: (row) => row.heldOn },
    { key: 'place', title: t('contact.gathering.field.place'), wraps: true, show: (row) => row.place },
    {
      key: 'state',
      title: t('contact.gathering.field.state'),
      state: true,
      show: (row) => <GatheringState of={row} />,
    },
    {
      key: 'came',
      title: t('contact.gathering.field.came'),
      number: true,
      show: (row) => `${row.came} / ${row.invited}`,
    },
    {
      key: 'away',
      title: t('contact.gathering.field.awayCame'),
      number: true,
      show: (row) => `${row.awayCame} / ${row.awayInvited}`,
    },
  ];
}
