import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { Table } from '../../ui/Table';
import { BulkButton } from '../bulk/shared/BulkButton';
import { ExportList } from '../exports/shared/ExportList';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { useColumns } from './columns';
import type { MemberFilter } from './filter';
import { MemberFilters } from './MemberFilters';
import { NobodyMatches } from './NobodyMatches';
import { membersQuery } from './queries';

/** The roll of the unit in scope, narrowed by what stands in the address. */
export function MembersPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter = useSearch({ from: '/shell/members' });
  const navigate = useNavigate({ from: '/members' });
  const query = useQuery(membersQuery({ ...filter, organization: scope.id }));
  const { columns, picker } = useColumns();
  const narrow = (change: MemberFilter) =>
    void navigate({ search: (old: MemberFilter) => ({ ...old, cursor: undefined, ...change }) });
  const total = query.data?.total;
  return (
    <Page
      title={t('members.title')}
      meta={
        total === null || total === undefined ? scope.name : t('members.meta', { unit: scope.name, n: total })
      }
      acts={
        <>
          <Link to="/members/print" search={{ ...filter, cursor: undefined }} className="btn">
            {t('members.print.act')}
          </Link>
          <ExportList
            list="/members"
            filter={{
              ...filter,
              sort: filter.q ? undefined : filter.sort,
              cursor: undefined,
              organization: scope.id,
            }}
            name={`${t('members.title')}-${scope.name}`}
          />
          {may(me, 'BULK_ACTIONS') && total !== null && total !== undefined && (
            <BulkButton
              filter={{ ...filter, sort: undefined, cursor: undefined, organization: scope.id }}
              total={total}
            />
          )}
          {may(me, 'MEMBERS_WRITE') && (
            <Link to="/members/new" className="btn main">
              {t('members.enrol')}
            </Link>
          )}
        </>
      }
    >
      <MemberFilters filter={filter} onNarrow={narrow} columns={picker} />
      <div className="panel">
        <Loaded query={query}>
          {(page) => (
            <>
              <Table
                caption={t('members.title')}
                columns={columns}
                rows={page.items}
                rowKey={(row) => row.id}
                sort={filter.q ? undefined : (filter.sort ?? 'name')}
                onSort={(sort) => narrow({ sort: sort === 'id' ? 'id' : 'name' })}
              />
              {page.items.length === 0 && <NobodyMatches filter={filter} onNarrow={narrow} />}
              <Pager cursor={filter.cursor} next={page.nextCursor} onMove={(cursor) => narrow({ cursor })}>
                {page.total === null || page.total === undefined
                  ? t('members.count', { n: page.items.length })
                  : t('members.countAll', { n: page.items.length, total: page.total })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}
