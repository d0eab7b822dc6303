import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { VentureSnapshotView, VentureView } from '../../api/schema';
import { BarChart } from '../../ui/BarChart';
import { ErrorNote } from '../../ui/ErrorNote';
import { later } from '../../ui/later';
import { Bones, Loaded } from '../../ui/Loaded';
import { Facts, Page, Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { may, useMe } from '../identity/shared/me';
import { halvesQuery, ventureQuery } from './queries';
import { State } from './VenturesPage';

// What asks and sends is fetched beside the page.
const VentureActs = later(() => import('./VentureActs'), 'VentureActs');

/** What somebody has started: what it is, and its half-years as bars and as a table. */
export function VenturePage() {
  const { t } = useTranslation();
  const me = useMe();
  const { id } = useParams({ from: '/shell/ventures/$id' });
  const query = useQuery(ventureQuery(id));
  const venture = query.data;
  return (
    <Page
      title={venture?.title ?? t('homecoming.venture.title')}
      meta={venture && <State venture={venture} />}
      acts={
        venture &&
        venture.state !== 'CLOSED' &&
        may(me, 'HOMECOMING_WRITE') && <VentureActs venture={venture} />
      }
    >
      {query.error && !venture && <ErrorNote error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Bones />}
      {venture && (
        <div className="stack">
          <Panel title={t('homecoming.venture.file')}>
            <div className="pad">
              <Known venture={venture} />
            </div>
          </Panel>
          <Halves id={venture.id} />
        </div>
      )}
    </Page>
  );
}

function Known({ venture }: { venture: VentureView }) {
  const { t } = useTranslation();
  const alive = (said: boolean | null | undefined) =>
    said === null || said === undefined
      ? t('homecoming.venture.notYet')
      : t(said ? 'homecoming.venture.yes' : 'homecoming.venture.no');
  return (
    <Facts
      of={[
        [
          t('homecoming.member'),
          <Link key="member" to="/members/$id" params={{ id: venture.member.id }}>
            {venture.member.name}
          </Link>,
        ],
        [t('homecoming.unit'), venture.organization.shortName],
        [t('homecoming.venture.kind'), t(`homecoming.venture.kinds.${venture.kind}`)],
        [t('homecoming.venture.field'), venture.field && t(`homecoming.fields.${venture.field}`)],
        [t('homecoming.venture.uscc'), venture.uscc],
        [t('homecoming.venture.place'), venture.place],
        [t('homecoming.venture.registeredOn'), venture.registeredOn],
        [t('homecoming.venture.leasedMu'), venture.leasedMu],
        [t('homecoming.venture.policies'), venture.policies],
        [t('homecoming.venture.aliveAfterOneYear'), alive(venture.aliveAfterOneYear)],
        [t('homecoming.venture.aliveAfterTwoYears'), alive(venture.aliveAfterTwoYears)],
        ...(venture.closedOn ? [[t('homecoming.venture.closedOn'), venture.closedOn] as const] : []),
      ]}
    />
  );
}

function Halves({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(halvesQuery(id));
  return (
    <Panel title={t('homecoming.venture.halves.title')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{t('homecoming.venture.halves.none')}</p>
          ) : (
            <Years halves={items} />
          )
        }
      </Loaded>
    </Panel>
  );
}

function Years({ halves }: { halves: VentureSnapshotView[] }) {
  const { t } = useTranslation();
  const heads = (half: VentureSnapshotView) =>
    t('homecoming.venture.halves.local', { n: half.employed, local: half.localEmployed });
  const columns: Column<VentureSnapshotView>[] = [
    { key: 'half', title: t('homecoming.venture.halves.half'), head: true, show: (row) => <b>{row.half}</b> },
    { key: 'employed', title: t('homecoming.venture.employed'), number: true, show: (row) => row.employed },
    { key: 'local', title: t('homecoming.venture.local'), number: true, show: (row) => row.localEmployed },
    {
      key: 'invested',
      title: t('homecoming.venture.invested'),
      number: true,
      show: (row) => row.invested.toLocaleString('en-US'),
    },
    { key: 'on', title: t('homecoming.venture.countedOn'), show: (row) => row.countedOn },
    { key: 'by', title: t('homecoming.venture.halves.recordedBy'), show: (row) => row.recordedBy },
  ];
  return (
    <>
      <div className="grid even">
        <BarChart
          title={t('homecoming.venture.halves.chart')}
          said={halves.map((half) => `${half.half} ${heads(half)}`).join('; ')}
          axis={t('homecoming.venture.halves.axis')}
          bars={halves.map((half) => ({ name: half.half, value: half.employed, label: heads(half) }))}
        />
        <BarChart
          title={t('homecoming.venture.halves.money')}
          said={halves.map((half) => `${half.half} ${half.invested}`).join('; ')}
          axis={t('homecoming.venture.halves.moneyAxis')}
          bars={halves.map((half) => ({
            name: half.half,
            value: half.invested,
            label: half.invested.toLocaleString('en-US'),
          }))}
        />
      </div>
      <Table
        caption={t('homecoming.venture.halves.title')}
        columns={columns}
        rows={halves}
        rowKey={(row) => row.id}
      />
    </>
  );
}
