import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { VacancyView } from '../../api/schema';
import { ListPanel } from '../../ui/ListPanel';
import { Page } from '../../ui/Page';
import type { Column } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { ExportList } from '../exports/shared/ExportList';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { PostVacancy } from './PostVacancy';
import type { VacancyFilter } from './filter';
import { vacanciesQuery } from './queries';
import { Rooms } from './Rooms';
import { payOf, VacancyState } from './shown';
import { VacancyFilters } from './VacancyFilters';

/** The board: what is open to the people of the unit, those that end first. */
export function VacanciesPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter = useSearch({ from: '/shell/vacancies' });
  const navigate = useNavigate({ from: '/vacancies' });
  const narrow = (change: VacancyFilter) =>
    void navigate({ search: (old: VacancyFilter) => ({ ...old, cursor: undefined, ...change }) });
  const { all, verified, cursor: _, ...exported } = filter;
  return (
    <Page
      title={t('jobs.board')}
      meta={scope.name}
      acts={
        <>
          <ExportList
            list="/vacancies"
            filter={{
              ...exported,
              ...(!all && { open: 'true' }),
              ...(verified && { verified: 'true' }),
              organization: scope.id,
            }}
            name={`${t('jobs.board')}-${scope.name}`}
          />
          {may(me, 'VACANCIES_WRITE') && <PostVacancy />}
        </>
      }
    >
      <Rooms />
      <VacancyFilters filter={filter} onNarrow={narrow} />
      <ListPanel
        caption={t('jobs.board')}
        query={useQuery(vacanciesQuery(scope.id, filter))}
        columns={columnsOf(t)}
        none={t(all ? 'jobs.none' : 'jobs.noneOpen')}
        count={(n, total) => t('jobs.count', { n, total })}
        cursor={filter.cursor}
        onMove={(cursor) => narrow({ cursor })}
      />
    </Page>
  );
}

export function columnsOf(t: TFunction): Column<VacancyView>[] {
  return [
    {
      key: 'title',
      title: t('jobs.field.title'),
      head: true,
      show: (row) => (
        <Link to="/vacancies/$id" params={{ id: row.id }} className="open">
          {row.title}
        </Link>
      ),
    },
    { key: 'state', title: t('jobs.field.state'), state: true, show: (row) => <VacancyState of={row} /> },
    { key: 'employer', title: t('jobs.field.employer'), wraps: true, show: (row) => row.employer.name },
    { key: 'place', title: t('jobs.field.place'), wraps: true, show: (row) => row.place },
    { key: 'pay', title: t('jobs.field.pay'), show: (row) => payOf(row, t) },
    { key: 'headcount', title: t('jobs.field.headcount'), number: true, show: (row) => row.headcount },
    {
      key: 'lodging',
      title: t('jobs.field.lodging'),
      show: (row) => row.lodging && t(`jobs.provision.${row.lodging}`),
    },
    { key: 'through', title: t('jobs.field.validThrough'), show: (row) => row.validThrough },
    {
      key: 'verified',
      title: t('jobs.field.verified'),
      show: (row) =>
        row.verifiedOn ? (
          <Tag tone="jade">{t('jobs.verifiedOn', { day: row.verifiedOn })}</Tag>
        ) : (
          row.state === 'OPEN' && <Tag tone="ochre">{t('jobs.unverified')}</Tag>
        ),
    },
  ];
}
