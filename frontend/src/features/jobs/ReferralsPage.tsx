import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ReferralView } from '../../api/schema';
import { Chips } from '../../ui/Chips';
import { later } from '../../ui/later';
import { ListPanel } from '../../ui/ListPanel';
import { Page } from '../../ui/Page';
import type { Column } from '../../ui/Table';
import { Tag, type Tone } from '../../ui/Tag';
import { ExportList } from '../exports/shared/ExportList';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import type { ReferralFilter } from './filter';
import { Only, OnlyDays } from './Only';
import { referralsQuery } from './referralQueries';
import { Rooms } from './Rooms';
import { stateOf } from './shown';
import { STATES } from './terms';

const CrewSteps = later(() => import('./CrewSteps'), 'CrewSteps');
const ReferralSteps = later(() => import('./ReferralSteps'), 'ReferralSteps');

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
  const filter: ReferralFilter = useSearch({ from: '/shell/referrals' });
  const navigate = useNavigate({ from: '/referrals' });
  const narrow = (change: ReferralFilter) =>
    void navigate({ search: (old: ReferralFilter) => ({ ...old, cursor: undefined, ...change }) });
  const { cursor: _, open, ...exported } = filter;
  const crew = filter.group
    ? { group: filter.group }
    : filter.vacancy !== undefined && { vacancy: filter.vacancy };
  return (
    <Page
      title={t('jobs.referral.title')}
      meta={scope.name}
      acts={
        <>
          {crew && may(me, 'REFERRALS_WRITE') && <CrewSteps of={crew} />}
          <ExportList
            list="/referrals"
            filter={{ ...exported, organization: scope.id, ...(open && { open: 'true' }) }}
            name={`${t('jobs.referral.title')}-${scope.name}`}
          />
        </>
      }
    >
      <Rooms />
      <p className="meta lead">{t('jobs.referral.flow')}</p>
      <div className="filters row wrap">
        <Chips
          label={t('jobs.field.state')}
          value={filter.state}
          choices={STATES.map((value) => ({ value, text: t(`jobs.referral.state.${value}`) }))}
          onChoose={(state) => narrow({ state: state === filter.state ? undefined : state })}
        />
        <Only on={filter.vacancy} off={() => narrow({ vacancy: undefined })}>
          {t('jobs.referral.ofOnePost')}
        </Only>
        <Only on={filter.group} off={() => narrow({ group: undefined })}>
          {t('jobs.referral.ofOneGroup')}
        </Only>
        <Only on={filter.result} off={() => narrow({ result: undefined })}>
          {filter.result && t(`jobs.referral.result.${filter.result}`)}
        </Only>
        <Only on={filter.open} off={() => narrow({ open: undefined })}>
          {t('jobs.referral.unsettled')}
        </Only>
        <OnlyDays of={filter} off={() => narrow({ from: undefined, to: undefined })} />
      </div>
      <ListPanel
        caption={t('jobs.referral.title')}
        query={useQuery(referralsQuery(scope.id, filter))}
        columns={columnsOf(t, may(me, 'REFERRALS_WRITE'))}
        none={t('jobs.referral.none')}
        count={(n, total) => t('jobs.referral.count', { n, total })}
        cursor={filter.cursor}
        onMove={(cursor) => narrow({ cursor })}
      />
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
      show: (row) => <Tag tone={TONES[row.state]}>{stateOf(row, t)}</Tag>,
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

/** Where neither he nor the employer has answered yet, or the last word is the office's. */
const NOTHING_SAID = { PROPOSED: undefined, CONSENTED: undefined, REFERRED: undefined, CLOSED: undefined };

/** What has been done, with its days. */
function SoFar({ of: row }: { of: ReferralView }) {
  const { t } = useTranslation();
  const outcome = row.result && t(`jobs.referral.result.${row.result}`);
  const answer = {
    ACCEPTED: t('jobs.referral.state.ACCEPTED'),
    PLACED: t('jobs.referral.state.ACCEPTED'),
    REFUSED: t('jobs.referral.state.REFUSED'),
    NO_ANSWER: t('jobs.referral.state.NO_ANSWER'),
    DECLINED: outcome,
    ...NOTHING_SAID,
  }[row.fromLedger ? 'CLOSED' : row.state];
  const said = [
    row.fromLedger ? t('jobs.referral.fromLedger') : t('jobs.referral.proposedOn', { day: row.proposedOn }),
    !row.fromLedger && row.consentedOn && t('jobs.referral.consentedOn', { day: row.consentedOn }),
    row.referredOn && t('jobs.referral.referredOn', { day: row.referredOn, no: row.letterNo ?? '' }).trim(),
    row.answeredOn && answer && t('jobs.referral.answeredOn', { day: row.answeredOn, answer }),
    row.result && outcome !== answer && outcome,
    row.reason,
  ];
  return (
    <>
      {said.filter(Boolean).join(' · ')}{' '}
      {row.toBeAsked && <Tag tone="seal">{t('jobs.referral.toBeAsked')}</Tag>}
    </>
  );
}
