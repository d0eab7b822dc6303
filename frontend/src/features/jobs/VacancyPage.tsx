import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { VacancyView } from '../../api/schema';
import { ErrorNote } from '../../ui/ErrorNote';
import { later } from '../../ui/later';
import { Bones, Loaded } from '../../ui/Loaded';
import { Facts, Page, Panel } from '../../ui/Page';
import { Tag } from '../../ui/Tag';
import { may, useMe } from '../identity/shared/me';
import { EmployerHeard } from './EmployerHeard';
import { FittingPeople } from './FittingPeople';
import { useScope } from '../organizations/shared/scope';
import { referralsQuery } from './referralQueries';
import { employerQuery, vacancyQuery } from './queries';
import { payOf, saidOf, stateOf, VacancyState } from './shown';

const CrewSteps = later(() => import('./CrewSteps'), 'CrewSteps');
const ProposePeople = later(() => import('./ProposePeople'), 'ProposePeople');
const VacancyActs = later(() => import('./VacancyActs'), 'VacancyActs');

/** One post: what it offers, who has verified it, and what was heard of the employer. */
export function VacancyPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { id } = useParams({ from: '/shell/vacancies/$id' });
  const query = useQuery(vacancyQuery(id));
  const post = query.data;
  return (
    <Page
      title={post?.title ?? t('jobs.board')}
      meta={post && <VacancyState of={post} />}
      acts={
        <>
          {post && post.state !== 'CLOSED' && may(me, 'VACANCIES_WRITE') && <VacancyActs post={post} />}
          {post?.state === 'OPEN' && may(me, 'REFERRALS_WRITE') && <ProposePeople post={post} />}
        </>
      }
    >
      {query.error && !post && <ErrorNote error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Bones />}
      {post && (
        <div className="stack">
          <div className="grid even">
            <Panel title={t('jobs.offer')}>
              <div className="pad">
                <Offer post={post} />
              </div>
            </Panel>
            <div className="stack">
              <Employer post={post} />
              {may(me, 'REFERRALS_READ') && <Referred post={post} />}
            </div>
          </div>
          {post.state === 'OPEN' && may(me, 'REFERRALS_READ') && <FittingPeople post={post} />}
        </div>
      )}
    </Page>
  );
}

/** Who has been proposed for the post, the latest first, and how far each has come. */
function Referred({ post }: { post: VacancyView }) {
  const { t } = useTranslation();
  const { id: organization } = useScope();
  const query = useQuery(referralsQuery(organization, { vacancy: post.id }));
  const total = query.data?.total ?? 0;
  const writes = may(useMe(), 'REFERRALS_WRITE');
  const all = total > 0 && (
    <span className="row wrap">
      <Link to="/referrals" search={{ vacancy: post.id }} className="in-text">
        {t('jobs.referral.all', { n: total })}
      </Link>
      {writes && <CrewSteps of={{ vacancy: post.id }} small />}
    </span>
  );
  return (
    <Panel title={t('jobs.referral.title')} acts={all}>
      <Loaded query={query}>
        {({ items }) => (
          <ul className="lined">
            {items.slice(0, 5).map((one) => (
              <li key={one.id} className="row wrap">
                <b>{one.person.name}</b>
                <span className="meta">{one.organization?.shortName}</span>
                <span className="grow" />
                <Tag>{stateOf(one, t)}</Tag>
              </li>
            ))}
            {items.length === 0 && <li className="meta">{t('jobs.referral.noneYet')}</li>}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

function Offer({ post }: { post: VacancyView }) {
  const { t } = useTranslation();
  return (
    <Facts
      of={[
        [t('jobs.field.trade'), t(`jobs.trade.${post.trade}`)],
        [t('jobs.field.place'), post.place],
        [t('jobs.field.pay'), payOf(post, t)],
        [t('jobs.field.payDay'), post.payDay && t('jobs.payDay', { day: post.payDay })],
        [t('jobs.field.headcount'), headcountOf(post, t)],
        [t('jobs.field.lodging'), post.lodging && t(`jobs.provision.${post.lodging}`)],
        [t('jobs.field.meals'), post.meals && t(`jobs.provision.${post.meals}`)],
        [t('jobs.field.insurance'), saidOf(post.insurance, t)],
        [t('jobs.field.contract'), saidOf(post.contract, t)],
        [t('jobs.field.travelPaid'), saidOf(post.travelPaid, t)],
        [t('jobs.field.validFrom'), post.validFrom],
        [t('jobs.field.validThrough'), post.validThrough],
        [t('jobs.field.verified'), <Verified key="verified" post={post} />],
        [t('jobs.field.source'), post.source && t(`jobs.source.${post.source}`)],
        [t('jobs.field.unit'), post.organization?.shortName],
        [t('jobs.field.phone'), post.phone],
        [t('jobs.field.words'), post.words],
        ...(post.closedOn
          ? [[t('jobs.field.closed'), `${post.closedOn} ${post.closedBecause ?? ''}`] as const]
          : []),
      ]}
    />
  );
}

/** How many are wanted, and how many places are free. */
function headcountOf({ headcount, openings }: VacancyView, t: TFunction): string | undefined {
  if (headcount === undefined || headcount === null) return undefined;
  return `${headcount} · ${t('jobs.openings', { n: openings ?? 0 })}`;
}

function Verified({ post }: { post: VacancyView }) {
  const { t } = useTranslation();
  if (!post.verifiedOn) return <Tag tone="ochre">{t('jobs.unverified')}</Tag>;
  return (
    <>
      <Tag tone="jade">{t('jobs.verifiedOn', { day: post.verifiedOn })}</Tag>{' '}
      <span className="meta">{post.verifiedBy}</span>
    </>
  );
}

function Employer({ post }: { post: VacancyView }) {
  const { t } = useTranslation();
  const employer = useQuery(employerQuery(post.employer.id)).data;
  return (
    <Panel title={t('jobs.field.employer')}>
      <div className="pad stack">
        <Link to="/employers/$id" params={{ id: post.employer.id }} className="in-text">
          {post.employer.name}
        </Link>
        {employer && <EmployerHeard of={employer} />}
      </div>
    </Panel>
  );
}
