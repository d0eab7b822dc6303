import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { EmployerView } from '../../api/schema';
import { ListPanel } from '../../ui/ListPanel';
import { later } from '../../ui/later';
import { Page } from '../../ui/Page';
import { SearchBox } from '../../ui/SearchBox';
import type { Column } from '../../ui/Table';
import { ExportList } from '../exports/shared/ExportList';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { EmployerHeard } from './EmployerHeard';
import { employersQuery } from './queries';
import { Rooms } from './Rooms';

const RegisterEmployer = later(() => import('./RegisterEmployer'), 'RegisterEmployer');

export interface EmployerFilter {
  name?: string | undefined;
  cursor?: string | undefined;
}

/** Who employs people of the township, and what was heard of them. */
export function EmployersPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter: EmployerFilter = useSearch({ from: '/shell/employers' });
  const navigate = useNavigate({ from: '/employers' });
  const narrow = (change: EmployerFilter) =>
    void navigate({ search: (old: EmployerFilter) => ({ ...old, cursor: undefined, ...change }) });
  return (
    <Page
      title={t('jobs.employers')}
      meta={scope.name}
      acts={
        <>
          <ExportList
            list="/employers"
            filter={{ name: filter.name, organization: scope.id }}
            name={`${t('jobs.employers')}-${scope.name}`}
          />
          {may(me, 'VACANCIES_WRITE') && <RegisterEmployer />}
        </>
      }
    >
      <Rooms />
      <div className="filters row wrap">
        <SearchBox
          label={t('jobs.findEmployer')}
          hint={t('jobs.findEmployer')}
          value={filter.name}
          onSearch={(name) => narrow({ name })}
        />
      </div>
      <ListPanel
        caption={t('jobs.employers')}
        query={useQuery(employersQuery(scope.id, filter))}
        columns={columnsOf(t)}
        none={t('jobs.noEmployers')}
        count={(n, total) => t('jobs.countEmployers', { n, total })}
        cursor={filter.cursor}
        onMove={(cursor) => narrow({ cursor })}
      />
    </Page>
  );
}

function columnsOf(t: TFunction): Column<EmployerView>[] {
  return [
    {
      key: 'name',
      title: t('jobs.field.employer'),
      head: true,
      show: (row) => (
        <Link to="/employers/$id" params={{ id: row.id }} className="open">
          {row.name}
        </Link>
      ),
    },
    {
      key: 'uscc',
      title: t('jobs.field.uscc'),
      show: (row) => row.uscc ?? (row.individualBusiness && t('jobs.individual')),
    },
    { key: 'place', title: t('jobs.field.area'), wraps: true, show: (row) => row.address ?? row.place },
    {
      key: 'heard',
      title: t('jobs.field.heard'),
      wraps: true,
      show: (row) => row.heard.length > 0 && <EmployerHeard of={row} />,
    },
  ];
}
