import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HouseholdView } from '../../../api/schema';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { SearchBox } from '../../../ui/SearchBox';
import { Table, type Column } from '../../../ui/Table';
import { may, useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { FIGURES, householdsQuery, type HouseholdFilter } from './queries';

/** The households of the unit in scope. */
export function HouseholdsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter = useSearch({ from: '/shell/households' });
  const navigate = useNavigate({ from: '/households' });
  const query = useQuery(householdsQuery({ ...filter, organization: scope.id }));
  const columns = useColumns();
  const narrow = (change: HouseholdFilter) =>
    void navigate({ search: (old: HouseholdFilter) => ({ ...old, cursor: undefined, ...change }) });
  const total = query.data?.total ?? undefined;
  return (
    <Page
      title={t('people.household.title')}
      meta={total === undefined ? scope.name : t('people.household.meta', { unit: scope.name, n: total })}
      acts={
        may(me, 'HOUSEHOLDS_WRITE') && (
          <Link to="/households/new" className="btn main">
            {t('people.household.register')}
          </Link>
        )
      }
    >
      <search className="filters row wrap" aria-label={t('ui.filters')}>
        <SearchBox
          label={t('people.household.searchLabel')}
          hint={t('people.household.search')}
          value={filter.q}
          onSearch={(q) => narrow({ q })}
        />
      </search>
      <div className="panel">
        <Loaded query={query}>
          {({ items, nextCursor }) => (
            <>
              <Table
                caption={t('people.household.title')}
                columns={columns}
                rows={items}
                rowKey={(row) => row.id}
              />
              {items.length === 0 && (
                <p className="empty">
                  {filter.q ? t('people.household.emptyFor', { q: filter.q }) : t('people.household.empty')}
                </p>
              )}
              <Pager cursor={filter.cursor} next={nextCursor} onMove={(cursor) => narrow({ cursor })}>
                {total === undefined
                  ? t('people.household.count', { n: items.length })
                  : t('people.household.countAll', { n: items.length, total })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function useColumns(): Column<HouseholdView>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'headName',
      title: t('people.household.field.headName'),
      head: true,
      show: (row) => (
        <Link to="/households/$id" params={{ id: row.id }} className="open">
          {row.headName}
        </Link>
      ),
    },
    {
      key: 'organization',
      title: t('people.household.field.organization'),
      show: (row) => row.organization.shortName,
    },
    {
      key: 'villageGroup',
      title: t('people.household.field.villageGroup'),
      show: (row) => row.villageGroup,
    },
    ...FIGURES.map((name) => ({
      key: name,
      title: t(`people.household.field.${name}`),
      number: true,
      show: (row: HouseholdView) => row[name],
    })),
    {
      key: 'persons',
      title: t('people.household.persons'),
      wraps: true,
      show: (row) =>
        row.persons
          .filter((one) => !one.leftOn)
          .map((one) => one.person.name)
          .join(' '),
    },
  ];
}
