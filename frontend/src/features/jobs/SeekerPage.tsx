import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { JobSeekerView, JobMatchView } from '../../api/schema';
import { withWords } from '../../app/i18n';
import { ErrorNote } from '../../ui/ErrorNote';
import { later } from '../../ui/later';
import { Bones, Loaded } from '../../ui/Loaded';
import { Facts, Page, Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { may, useMe } from '../identity/shared/me';
import { gradeOf } from './grades';
import { Reasons } from './Reasons';
import { matchesQuery, seekerQuery } from './seekerQueries';
import { underWayQuery } from './referralQueries';
import { payOf, saidOf, stateOf } from './shown';

const ProposePeople = later(() => import('./ProposePeople'), 'ProposePeople');
const SeekerActs = later(() => import('./SeekerActs'), 'SeekerActs');
const SkillPanel = later(() => withWords('training', import('../training/shared/SkillPanel')), 'SkillPanel');

/** Somebody who looks for work: what he can do and wishes, and the posts that fit, with the reasons. */
export function SeekerPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { id } = useParams({ from: '/shell/job-seekers/$id' });
  const query = useQuery(seekerQuery(id));
  const seeker = query.data;
  const writes = may(me, 'REFERRALS_WRITE');
  return (
    <Page
      title={seeker ? t('jobs.seeker.of', { name: seeker.person.name }) : t('jobs.seekers')}
      meta={seeker?.closedOn && <Tag>{t('jobs.seeker.closedOn', { day: seeker.closedOn })}</Tag>}
      acts={seeker && writes && <SeekerActs seeker={seeker} />}
    >
      {query.error && !seeker && <ErrorNote error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Bones />}
      {seeker && (
        <div className="stack">
          <div className="grid even">
            <Panel title={t('jobs.seeker.wishes')}>
              <div className="pad">
                <Known of={seeker} />
              </div>
            </Panel>
            {may(me, 'TRAINING_READ') && <SkillPanel person={seeker.person.id} trained />}
          </div>
          {!seeker.closedOn && <Posts of={seeker} />}
        </div>
      )}
    </Page>
  );
}

function Known({ of }: { of: JobSeekerView }) {
  const { t } = useTranslation();
  return (
    <Facts
      of={[
        [t('jobs.referral.unit'), of.organization?.shortName],
        [t('jobs.referral.type'), t(`jobs.referral.beneficiary.${of.beneficiaryType}`)],
        [t('jobs.field.trade'), t(`jobs.trade.${of.trade}`)],
        [t('jobs.seeker.grade'), gradeOf(of.grade, t)],
        [t('jobs.seeker.years'), of.years],
        [t('jobs.seeker.reach'), t(`jobs.seeker.reaches.${of.reach}`)],
        [t('jobs.seeker.wageLeast'), of.wageLeast],
        [t('jobs.seeker.lodging'), saidOf(of.lodging, t)],
        [t('jobs.seeker.contract'), saidOf(of.contract, t)],
        [t('jobs.seeker.insurance'), saidOf(of.insurance, t)],
        [t('jobs.seeker.freeFrom'), of.freeFrom],
        [t('jobs.field.words'), of.words],
        ...(of.closedOn ? [[t('jobs.seeker.ended'), <Ended key="ended" of={of} />] as const] : []),
      ]}
    />
  );
}

/** Since when he looks no more, and why: a post that he has found is opened. */
function Ended({ of }: { of: JobSeekerView }) {
  const { t } = useTranslation();
  if (!of.placementId) return [of.closedOn, of.closedBecause].filter(Boolean).join(' · ');
  return (
    <>
      {of.closedOn}{' '}
      <Link to="/placements/$id" params={{ id: of.placementId }} className="in-text">
        {t('jobs.seeker.found')}
      </Link>{' '}
      <span className="meta">{t('jobs.seeker.foundNote')}</span>
    </>
  );
}

function Posts({ of }: { of: JobSeekerView }) {
  const { t } = useTranslation();
  const proposes = may(useMe(), 'REFERRALS_WRITE');
  const proposed = useQuery(underWayQuery({ person: of.person.id })).data;
  const columns: Column<JobMatchView>[] = [
    {
      key: 'post',
      title: t('jobs.field.title'),
      head: true,
      show: ({ vacancy }) => (
        <Link to="/vacancies/$id" params={{ id: vacancy.id }} className="open">
          {vacancy.title}
        </Link>
      ),
    },
    {
      key: 'employer',
      title: t('jobs.field.employer'),
      wraps: true,
      show: ({ vacancy }) => vacancy.employer.name,
    },
    { key: 'place', title: t('jobs.field.place'), wraps: true, show: ({ vacancy }) => vacancy.place },
    { key: 'pay', title: t('jobs.field.pay'), show: ({ vacancy }) => payOf(vacancy, t) },
    { key: 'through', title: t('jobs.field.validThrough'), show: ({ vacancy }) => vacancy.validThrough },
    { key: 'why', title: t('jobs.match.why'), wraps: true, show: (row) => <Reasons of={row} /> },
    ...(proposes
      ? [
          {
            key: 'acts',
            title: '',
            show: ({ vacancy }: JobMatchView) => {
              const one = proposed?.find(({ vacancyId }) => vacancyId === vacancy.id);
              return one ? <Tag>{stateOf(one, t)}</Tag> : <ProposePeople post={vacancy} first={of.person} />;
            },
          },
        ]
      : []),
  ];
  return (
    <Panel title={t('jobs.match.posts')} meta={t('jobs.match.rule')}>
      <Loaded query={useQuery(matchesQuery({ seeker: of.id }))}>
        {({ items }) => (
          <>
            <Table
              caption={t('jobs.match.posts')}
              columns={columns}
              rows={items}
              rowKey={({ vacancy }) => vacancy.id}
            />
            {items.length === 0 && <p className="empty">{t('jobs.match.noPosts')}</p>}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
