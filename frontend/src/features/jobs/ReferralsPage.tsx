import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ReferralView } from '../../api/schema';
import { Chips } from '../../ui/Chips';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { Table, type Column } from '../../ui/Table';
import { Tag, type Tone } from '../../ui/Tag';
import { ExportList } from '../exports/shared/ExportList';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { ReferralSteps } from './ReferralSteps';
import { referralsQuery, type ReferralFilter } from './referralQueries';
import { Rooms } from './Rooms';
import { STATES } from './terms';

const TONES: Record<ReferralView['state'], Tone> = {
  PROPOSED: 'ochre',
  CONSENTED: 'ochre',
  REFUSED: 'plain',
  REFERRED: 'slate',
  ACCEPTED: 'ochre',
  DECLINED: 'plain',
  NO_ANSWER: 'ochre',
  PLACED: 'jade',
  CLOSED: 'plain',
};

/** After these no step is left. */
const OVER: ReadonlySet<ReferralView['state']> = new Set(['REFUSED', 'DECLINED', 'PLACED', 'CLOSED']);

/** The desk: each referral with the step that comes next. */
export function ReferralsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter = useSearch({ from: '/shell/referrals' });
  const navigate = useNavigate({ from: '/referrals' });
  const narrow = (change: ReferralFilter) =>
    void navigate({ search: (old: ReferralFilter) => ({ ...old, cursor: undefined, ...change }) });
  const query = useQuery(referralsQuery(scope.id, filter));
  const { cursor, ...exported } = filter;
  return (
    <Page
      title={t('jobs.referral.title')}
      meta={scope.name}
      acts={
        <ExportList
          list="/referrals"
          filter={{ ...exported, organization: scope.id }}
          name={`${t('jobs.referral.title')}-${scope.name}`}
        />
      }
    >
      <Rooms />
      <p className="meta">{t('jobs.referral.flow')}</p>
      <div className="filters row wrap">
        <Chips
          label={t('jobs.field.state')}
          value={filter.state}
          choices={STATES.map((value) => ({ value, text: t(`jobs.referral.state.${value}`) }))}
          onChoose={(state) => narrow({ state: state === filter.state ? undefined : state })}
        />
        {filter.vacancy && (
          <button type="button" className="chip on" onClick={() => narrow({ vacancy: undefined })}>
            {t('jobs.referral.ofOnePost')} ✕
          </button>
        )}
        {filter.group && (
          <button type="button" className="chip on" onClick={() => narrow({ group: undefined })}>
            {t('jobs.referral.ofOneGroup')} ✕
          </button>
        )}
      </div>
      <div className="panel">
        <Loaded query={query}>
          {({ items, nextCursor, total }) => (
            <>
              <Table
                caption={t('jobs.referral.title')}
                columns={columnsOf(t, may(me, 'REFERRALS_WRITE'))}
                rows={items}
                rowKey={(row) => row.id}
              />
              {items.length === 0 && <p className="empty">{t('jobs.referral.none')}</p>}
              <Pager cursor={cursor} next={nextCursor} onMove={(to) => narrow({ cursor: to })}>
                {t('jobs.referral.count', { n: items.length, total: total ?? items.length })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function columnsOf(t: TFunction, writes: boolean): Column<ReferralView>[] {
  const columns: Column<ReferralView>[] = [
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
      show: (row) => <Tag tone={TONES[row.state]}>{t(`jobs.referral.state.${row.state}`)}</Tag>,
    },
    { key: 'unit', title: t('jobs.referral.unit'), show: (row) => row.organization?.shortName },
    {
      key: 'type',
      title: t('jobs.referral.type'),
      show: (row) => t(`jobs.referral.beneficiary.${row.beneficiaryType}`),
    },
    {
      key: 'post',
      title: t('jobs.field.employer'),
      wraps: true,
      show: (row) =>
        row.vacancyId ? (
          <Link to="/vacancies/$id" params={{ id: row.vacancyId }} className="in-text">
            {row.employer.name} · {t(`jobs.trade.${row.trade}`)}
          </Link>
        ) : (
          `${row.employer.name} · ${t(`jobs.trade.${row.trade}`)}`
        ),
    },
    {
      key: 'by',
      title: t('jobs.referral.by'),
      show: (row) =>
        row.introducer?.name ?? (row.introducerRole && t(`jobs.referral.role.${row.introducerRole}`)),
    },
    { key: 'so', title: t('jobs.referral.soFar'), wraps: true, show: (row) => <SoFar of={row} /> },
  ];
  if (!writes) return columns;
  return [
    ...columns,
    {
      key: 'next',
      title: t('jobs.referral.next'),
      show: (row) => !OVER.has(row.state) && <ReferralSteps referral={row} />,
    },
  ];
}

/** What has been done, with its days. */
function SoFar({ of: row }: { of: ReferralView }) {
  const { t } = useTranslation();
  const said = [
    t('jobs.referral.proposedOn', { day: row.proposedOn }),
    row.consentedOn && t('jobs.referral.consentedOn', { day: row.consentedOn }),
    row.referredOn && t('jobs.referral.referredOn', { day: row.referredOn, no: row.letterNo ?? '—' }),
    row.result && t(`jobs.referral.result.${row.result}`),
    row.reason,
  ];
  return (
    <>
      {said.filter(Boolean).join(' · ')}{' '}
      {row.toBeAsked && <Tag tone="seal">{t('jobs.referral.toBeAsked')}</Tag>}
    </>
  );
}
