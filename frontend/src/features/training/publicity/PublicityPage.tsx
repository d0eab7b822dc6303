import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PublicityView } from '../../../api/schema';
import { Chips } from '../../../ui/Chips';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { ExportList } from '../../exports/shared/ExportList';
import { may, useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { Rooms } from '../Rooms';
import { NotePublicity, RevisePublicity } from './PublicityActs';
import { PublicityFigure } from './PublicityFigure';
import { publicityQuery } from './queries';
import { KINDS, type PublicityFilter } from './terms';

/** What was made known, the latest first, and how many were there. */
export function PublicityPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter: PublicityFilter = useSearch({ from: '/shell/publicity' });
  const navigate = useNavigate({ from: '/publicity' });
  const { cursor, ...asked } = filter;
  return (
    <Page
      title={t('training.publicity.title')}
      meta={[scope.name, filter.from && `${filter.from} – ${filter.to ?? ''}`].filter(Boolean).join(' · ')}
      acts={
        <>
          <ExportList
            list="/publicity-activities"
            filter={{ ...asked, organization: scope.id }}
            name={`${t('training.publicity.title')}-${scope.name}`}
          />
          {may(me, 'TRAINING_WRITE') && <NotePublicity />}
        </>
      }
    >
      <Rooms />
      <div className="stack">
        {may(me, 'STATISTICS_READ') && <PublicityFigure />}
        <div className="panel">
          <div className="pad">
            <Chips
              label={t('training.publicity.field.kind')}
              value={filter.kind}
              choices={KINDS.map((value) => ({ value, text: t(`training.publicity.kind.${value}`) }))}
              onChoose={(kind) => narrow({ kind: kind === filter.kind ? undefined : kind })}
            />
          </div>
          <Loaded query={useQuery(publicityQuery(scope.id, filter))}>
            {({ items, nextCursor, total }) => (
              <>
                <Activities of={items} />
                {items.length === 0 && <p className="empty">{t('training.publicity.empty')}</p>}
                <Pager cursor={cursor} next={nextCursor} onMove={(to) => narrow({ cursor: to })}>
                  {t('training.publicity.count', { n: items.length, total: total ?? items.length })}
                </Pager>
              </>
            )}
          </Loaded>
        </div>
      </div>
    </Page>
  );

  function narrow(change: PublicityFilter): void {
    void navigate({ search: (old: PublicityFilter) => ({ ...old, cursor: undefined, ...change }) });
  }
}

function Activities({ of }: { of: readonly PublicityView[] }) {
  const { t } = useTranslation();
  const me = useMe();
  const columns: Column<PublicityView>[] = [
    {
      key: 'title',
      title: t('training.publicity.field.title'),
      head: true,
      wraps: true,
      show: (row) => <b>{row.title}</b>,
    },
    { key: 'day', title: t('training.publicity.field.heldOn'), show: (row) => row.heldOn },
    {
      key: 'kind',
      title: t('training.publicity.field.kind'),
      show: (row) => t(`training.publicity.kind.${row.kind}`),
    },
    {
      key: 'topic',
      title: t('training.publicity.field.topic'),
      show: (row) => t(`training.publicity.topic.${row.topic}`),
    },
    {
      key: 'by',
      title: t('training.publicity.field.actor'),
      show: (row) => `${row.organization?.shortName ?? ''} · ${t(`training.publicity.actor.${row.actor}`)}`,
    },
    {
      key: 'group',
      title: t('training.publicity.field.targetGroup'),
      show: (row) => t(`training.publicity.group.${row.targetGroup}`),
    },
    {
      key: 'reach',
      title: t('training.publicity.field.reach'),
      number: true,
      show: (row) => row.reach,
    },
    {
      key: 'act',
      title: '',
      show: (row) => may(me, 'TRAINING_WRITE') && <RevisePublicity of={row} />,
    },
  ];
  return (
    <Table caption={t('training.publicity.title')} columns={columns} rows={of} rowKey={(row) => row.id} />
  );
}
