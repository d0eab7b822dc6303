import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AccountView } from '../../../api/schema';
import { Loaded } from '../../../ui/Loaded';
import { minuteOf } from '../../../ui/moment';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { useWord } from '../../../ui/useWord';
import { may, useMe } from '../shared/me';
import { AccountActs } from './AccountActs';
import { accountsQuery, type AccountFilter } from './queries';

const TONES = { ACTIVE: 'jade', DISABLED: 'plain', LOCKED: 'ochre', CLOSED: 'plain' } as const;

/** Who may come in, and the acts on each account. */
export function AccountsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const filter = useSearch({ from: '/shell/accounts' });
  const navigate = useNavigate({ from: '/accounts' });
  const query = useQuery(accountsQuery(filter));
  const columns = useColumns(may(me, 'ACCOUNTS_SECURE') || may(me, 'ACCOUNTS_WRITE'));
  const acts = (
    <span className="row wrap">
      <Link to="/deputies" className="btn">
        {t('identity.deputies.title')}
      </Link>
      {may(me, 'ACCOUNTS_WRITE') && (
        <>
          <Link to="/accounts/start-slips" className="btn">
            {t('identity.starting.title')}
          </Link>
          <Link to="/accounts/new" className="btn main">
            {t('identity.account.open')}
          </Link>
        </>
      )}
    </span>
  );
  return (
    <Page title={t('identity.account.title')} meta={t('identity.account.meta')} acts={acts}>
      <div className="panel">
        <Loaded query={query}>
          {({ items, nextCursor, total }) => (
            <>
              <Table
                caption={t('identity.account.title')}
                columns={columns}
                rows={items}
                rowKey={(row) => row.id}
              />
              {items.length === 0 && <p className="empty">{t('identity.account.empty')}</p>}
              <Pager
                cursor={filter.cursor}
                next={nextCursor}
                onMove={(cursor) => void navigate({ search: (old: AccountFilter) => ({ ...old, cursor }) })}
              >
                {total === null || total === undefined
                  ? t('identity.account.count', { n: items.length })
                  : t('identity.account.countAll', { n: items.length, total })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function useColumns(writes: boolean): Column<AccountView>[] {
  const { t } = useTranslation();
  const word = useWord();
  const columns: Column<AccountView>[] = [
    {
      key: 'displayName',
      title: t('identity.account.displayName'),
      head: true,
      show: (row) => <b>{row.displayName}</b>,
    },
    { key: 'username', title: t('identity.username'), show: (row) => row.username },
    { key: 'role', title: t('identity.account.role'), show: (row) => word(`identity.role.${row.role}`) },
    {
      key: 'organization',
      title: t('identity.account.organization'),
      show: (row) => row.organization?.shortName,
    },
    {
      key: 'state',
      title: t('identity.account.state'),
      state: true,
      show: (row) => <State of={row} />,
    },
    {
      key: 'lastSignInAt',
      title: t('identity.account.lastSignInAt'),
      show: (row) => minuteOf(row.lastSignInAt) || t('identity.account.never'),
    },
  ];
  if (writes) columns.push({ key: 'acts', title: '', show: (row) => <AccountActs account={row} /> });
  return columns;
}

function State({ of }: { of: AccountView }) {
  const { t } = useTranslation();
  return (
    <span className="row wrap">
      <Tag tone={TONES[of.state]}>{t(`identity.account.${of.state}`)}</Tag>
      {of.secondFactor && <Tag tone="slate">{t('identity.account.secondFactor')}</Tag>}
      {of.signOnSubject && <Tag tone="slate">{t('identity.signon.bound')}</Tag>}
      {of.mustChangePassword && <Tag tone="ochre">{t('identity.account.mustChange')}</Tag>}
    </span>
  );
}
