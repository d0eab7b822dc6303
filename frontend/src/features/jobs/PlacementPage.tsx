import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlacementChangeView, PlacementCheckView, PlacementView } from '../../api/schema';
import { ErrorNote } from '../../ui/ErrorNote';
import { Bones, Loaded } from '../../ui/Loaded';
import { Facts, Page, Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { may, useMe } from '../identity/shared/me';
import { changesQuery, checksQuery, placementQuery } from './followUpQueries';
import { NextCheck } from './NextCheck';
import { AskAfter, ChangePost, EndPlacement } from './PlacementActs';
import { saidOf } from './shown';
import { There } from './There';

/** One placement: where somebody works, what he has become there, and what was heard of it since. */
export function PlacementPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { id } = useParams({ from: '/shell/placements/$id' });
  const query = useQuery(placementQuery(id));
  const placement = query.data;
  const acts = placement && !placement.endedOn && may(me, 'REFERRALS_WRITE');
  return (
    <Page
      title={placement ? t('jobs.placement.of', { name: placement.person.name }) : t('jobs.placement.title')}
      meta={placement && <State of={placement} />}
      acts={
        acts && (
          <>
            <EndPlacement placement={placement} />
            <ChangePost placement={placement} />
            <AskAfter placement={placement} small={false} />
          </>
        )
      }
    >
      {query.error && !placement && <ErrorNote error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Bones />}
      {placement && (
        <div className="stack">
          <div className="grid even">
            <Panel title={t('jobs.placement.post')}>
              <div className="pad">
                <Known of={placement} />
              </div>
            </Panel>
            <Changes of={placement} />
          </div>
          <Checks of={placement} />
        </div>
      )}
    </Page>
  );
}

function State({ of }: { of: PlacementView }) {
  return (
    <>
      <There of={of} />
      <NextCheck of={of} />
    </>
  );
}

function Known({ of }: { of: PlacementView }) {
  const { t } = useTranslation();
  return (
    <Facts
      of={[
        [
          t('jobs.field.employer'),
          <Link key="employer" to="/employers/$id" params={{ id: of.employer.id }} className="in-text">
            {of.employer.name}
          </Link>,
        ],
        [t('jobs.field.trade'), t(`jobs.trade.${of.trade}`)],
        [t('jobs.change.title'), of.title],
        [t('jobs.field.place'), of.place],
        [t('jobs.referral.unit'), of.organization?.shortName],
        [t('jobs.referral.type'), t(`jobs.referral.beneficiary.${of.beneficiaryType}`)],
        [t('jobs.referral.by'), of.introducer?.name ?? t(`jobs.placement.by.${of.introducerKind}`)],
        [t('jobs.referral.startedOn'), of.startedOn],
        [t('jobs.placement.stayed'), saidOf(of.stayed, t)],
        ...(of.endedOn ? [[t('jobs.placement.end.on'), `${of.endedOn} ${of.endReason ?? ''}`] as const] : []),
        [
          t('jobs.intro.title'),
          <Link key="chain" to="/introductions/$id" params={{ id: of.person.id }} className="in-text">
            {t('jobs.intro.open', { name: of.person.name })}
          </Link>,
        ],
      ]}
    />
  );
}

function Checks({ of }: { of: PlacementView }) {
  const { t } = useTranslation();
  const columns: Column<PlacementCheckView>[] = [
    {
      key: 'stage',
      title: t('jobs.check.stageOf'),
      head: true,
      show: (row) => t(`jobs.check.stage.${row.stage}`),
    },
    { key: 'on', title: t('jobs.check.on'), show: (row) => row.checkedOn },
    { key: 'there', title: t('jobs.check.stillThere'), show: (row) => saidOf(row.stillThere, t) },
    { key: 'paid', title: t('jobs.check.paid'), show: (row) => saidOf(row.paid, t) },
    { key: 'contract', title: t('jobs.check.contract'), show: (row) => saidOf(row.contract, t) },
    { key: 'lodging', title: t('jobs.check.lodging'), show: (row) => saidOf(row.lodging, t) },
    { key: 'words', title: t('jobs.check.words'), wraps: true, show: (row) => row.words },
    { key: 'by', title: t('jobs.check.by'), show: (row) => row.checkedBy },
  ];
  return (
    <Panel title={t('jobs.check.list')}>
      <Loaded query={useQuery(checksQuery(of.id))}>
        {({ items }) => (
          <>
            <Table caption={t('jobs.check.list')} columns={columns} rows={items} rowKey={(row) => row.id} />
            {items.length === 0 && <p className="empty">{t('jobs.check.none')}</p>}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Changes({ of }: { of: PlacementView }) {
  const { t } = useTranslation();
  const columns: Column<PlacementChangeView>[] = [
    { key: 'title', title: t('jobs.change.title'), head: true, show: (row) => <b>{row.title}</b> },
    { key: 'was', title: t('jobs.change.was'), show: (row) => row.was },
    { key: 'on', title: t('jobs.change.on'), show: (row) => row.changedOn },
  ];
  return (
    <Panel title={t('jobs.change.list')}>
      <Loaded query={useQuery(changesQuery(of.id))}>
        {({ items }) => (
          <>
            <Table caption={t('jobs.change.list')} columns={columns} rows={items} rowKey={(row) => row.id} />
            {items.length === 0 && <p className="empty">{t('jobs.change.none')}</p>}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
