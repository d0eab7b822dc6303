import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { JobSeekerView } from '../../api/schema';
import { Chips } from '../../ui/Chips';
import { later } from '../../ui/later';
import { ListPanel } from '../../ui/ListPanel';
import { Page } from '../../ui/Page';
import type { Column } from '../../ui/Table';
import { ExportList } from '../exports/shared/ExportList';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import type { SeekerFilter } from './filter';
import { gradeOf } from './grades';
import { Narrowing } from './Narrowing';
import { Rooms } from './Rooms';
import { seekersQuery } from './seekerQueries';
import { BENEFICIARIES, TRADES } from './terms';

const RegisterSeeker = later(() => import('./RegisterSeeker'), 'RegisterSeeker');

/** Who looks for work: those who are free first. */
export function SeekersPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter: SeekerFilter = useSearch({ from: '/shell/job-seekers' });
  const navigate = useNavigate({ from: '/job-seekers' });
  const narrow = (change: SeekerFilter) =>
    void navigate({ search: (old: SeekerFilter) => ({ ...old, cursor: undefined, ...change }) });
  const { closed, cursor: _, ...told } = filter;
  return (
    <Page
      title={t('jobs.seekers')}
      meta={scope.name}
      acts={
        <>
          <ExportList
            list="/job-seekers"
            filter={{ ...told, ...(closed && { closed: 'true' }), organization: scope.id }}
            name={`${t('jobs.seekers')}-${scope.name}`}
          />
          {may(me, 'REFERRALS_WRITE') && <RegisterSeeker />}
        </>
      }
    >
      <Rooms />
      <p className="meta lead">{t('jobs.seeker.note')}</p>
      <div className="filters row wrap">
        <Narrowing
          label={t('jobs.field.trade')}
          value={filter.trade}
          options={TRADES.map((value) => ({ value, label: t(`jobs.trade.${value}`) }))}
          onChoose={(trade) => narrow({ trade })}
        />
        <Chips
          label={t('jobs.referral.type')}
          value={filter.beneficiaryType}
          choices={BENEFICIARIES.map((value) => ({ value, text: t(`jobs.referral.beneficiary.${value}`) }))}
          onChoose={(type) => narrow({ beneficiaryType: type === filter.beneficiaryType ? undefined : type })}
        />
        <button
          type="button"
          className={closed ? 'chip on' : 'chip'}
          aria-pressed={closed === true}
          onClick={() => narrow({ closed: closed ? undefined : true })}
        >
          {t('jobs.seeker.over')}
        </button>
      </div>
      <ListPanel
        caption={t('jobs.seekers')}
        query={useQuery(seekersQuery(scope.id, filter))}
        columns={columnsOf(t, closed === true)}
        none={t('jobs.seeker.none')}
        count={(n, total) => t('jobs.placement.count', { n, total })}
        cursor={filter.cursor}
        onMove={(cursor) => narrow({ cursor })}
      />
    </Page>
  );
}

function columnsOf(t: TFunction, over: boolean): Column<JobSeekerView>[] {
  return [
    {
      key: 'who',
      title: t('jobs.referral.who'),
      head: true,
      show: (row) => (
        <Link to="/job-seekers/$id" params={{ id: row.id }} className="open">
          {row.person.name}
        </Link>
      ),
    },
    { key: 'unit', title: t('jobs.referral.unit'), show: (row) => row.organization?.shortName },
    {
      key: 'type',
      title: t('jobs.referral.type'),
      show: (row) => t(`jobs.referral.beneficiary.${row.beneficiaryType}`),
    },
    { key: 'trade', title: t('jobs.field.trade'), show: (row) => t(`jobs.trade.${row.trade}`) },
    { key: 'grade', title: t('jobs.seeker.grade'), show: (row) => gradeOf(row.grade, t) },
    { key: 'reach', title: t('jobs.seeker.reach'), show: (row) => t(`jobs.seeker.reaches.${row.reach}`) },
    { key: 'wage', title: t('jobs.seeker.wageLeast'), number: true, show: (row) => row.wageLeast },
    over
      ? { key: 'ended', title: t('jobs.seeker.ended'), wraps: true, show: (row) => endedOf(row, t) }
      : { key: 'free', title: t('jobs.seeker.freeFrom'), show: (row) => row.freeFrom },
  ];
}

/** Since when he looks no more, and why. */
function endedOf({ closedOn, closedBecause, placementId }: JobSeekerView, t: TFunction): string {
  return [closedOn, placementId ? t('jobs.seeker.found') : closedBecause].filter(Boolean).join(' · ');
}
