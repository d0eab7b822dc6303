import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ListPanel } from '../../ui/ListPanel';
import { later } from '../../ui/later';
import { Page } from '../../ui/Page';
import { ExportList } from '../exports/shared/ExportList';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import type { VacancyFilter } from './filter';
import { vacanciesQuery } from './queries';
import { Rooms } from './Rooms';
import { columnsOf } from './vacancyColumns';
import { VacancyFilters } from './VacancyFilters';

const PostVacancy = later(() => import('./PostVacancy'), 'PostVacancy');

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
