import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EmployerView } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Table } from '../../ui/Table';
import { vacanciesQuery } from './queries';
import { columnsOf } from './vacancyColumns';

/** What an employer offers, and has offered. */
export function EmployerPosts({ employer }: { employer: EmployerView }) {
  const { t } = useTranslation();
  const query = useQuery(vacanciesQuery(undefined, { employer: employer.id, all: true }));
  return (
    <Panel
      title={t('jobs.posts')}
      acts={
        <Link to="/vacancies" search={{ employer: employer.id, all: true }} className="in-text">
          {t('jobs.allPosts')}
        </Link>
      }
    >
      <Loaded query={query}>
        {({ items }) => (
          <>
            <Table
              caption={t('jobs.posts')}
              columns={columnsOf(t).filter(({ key }) => key !== 'employer')}
              rows={items}
              rowKey={(row) => row.id}
            />
            {items.length === 0 && <p className="empty">{t('jobs.none')}</p>}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
