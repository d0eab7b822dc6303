import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { JobMatchView, VacancyView } from '../../api/schema';
import { later } from '../../ui/later';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { gradeOf } from './grades';
import { Reasons } from './Reasons';
import { underWayQuery } from './referralQueries';
import { matchesQuery } from './seekerQueries';
import { stateOf } from './shown';

const ProposePeople = later(() => import('./ProposePeople'), 'ProposePeople');

/** Those on the list whom a post fits, with the reasons; who is near and free comes first, and any of them can be proposed, villager or member. */
export function FittingPeople({ post }: { post: VacancyView }) {
  const { t } = useTranslation();
  const { id: organization } = useScope();
  const proposes = may(useMe(), 'REFERRALS_WRITE');
  const proposed = useQuery(underWayQuery({ vacancy: post.id })).data;
  const columns: Column<JobMatchView>[] = [
    {
      key: 'who',
      title: t('jobs.referral.who'),
      head: true,
      show: ({ seeker }) => (
        <Link to="/job-seekers/$id" params={{ id: seeker.id }} className="open">
          {seeker.person.name}
        </Link>
      ),
    },
    { key: 'unit', title: t('jobs.referral.unit'), show: ({ seeker }) => seeker.organization?.shortName },
    { key: 'grade', title: t('jobs.seeker.grade'), show: ({ seeker }) => gradeOf(seeker.grade, t) },
    { key: 'free', title: t('jobs.seeker.freeFrom'), show: ({ seeker }) => seeker.freeFrom },
    { key: 'why', title: t('jobs.match.why'), wraps: true, show: (row) => <Reasons of={row} /> },
    ...(proposes
      ? [
          {
            key: 'acts',
            title: '',
            show: ({ seeker }: JobMatchView) => {
              const one = proposed?.find(({ person }) => person.id === seeker.person.id);
              return one ? <Tag>{stateOf(one, t)}</Tag> : <ProposePeople post={post} first={seeker.person} />;
            },
          },
        ]
      : []),
  ];
  return (
    <Panel title={t('jobs.match.people')} meta={t('jobs.match.rule')}>
      <Loaded query={useQuery(matchesQuery({ vacancy: post.id, ...(organization && { organization }) }))}>
        {({ items }) => (
          <>
            <Table
              caption={t('jobs.match.people')}
              columns={columns}
              rows={items}
              rowKey={({ seeker }) => seeker.id}
            />
            {items.length === 0 && <p className="empty">{t('jobs.match.noPeople')}</p>}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
