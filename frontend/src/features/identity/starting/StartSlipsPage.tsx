import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { Table, type Column } from '../../../ui/Table';
import { useWord } from '../../../ui/useWord';
import { looksAfter, useMe } from '../shared/me';
import { useScope } from '../../organizations/shared/scope';
import { unstartedQuery, useStartSlips } from './queries';
import { Slips } from './Slips';

/** Accounts that wait for their first sign-in, and the slips their holders are handed. */
export function StartSlipsPage() {
  const { t } = useTranslation();
  const making = useStartSlips();
  const slips = making.data?.slips;
  return (
    <Page
      title={t('identity.starting.title')}
      meta={t('identity.starting.meta')}
      acts={
        slips && (
          <Button look="main" onClick={() => print()}>
            {t('identity.starting.print')}
          </Button>
        )
      }
    >
      {slips ? (
        <div className="stack">
          <p className="note ochre screen-only">{t('identity.starting.note')}</p>
          <Slips of={slips} />
          <p className="screen-only">
            <Link to="/accounts" className="btn">
              {t('identity.starting.again')}
            </Link>
          </p>
        </div>
      ) : (
        <div className="panel">
          {making.error && <ErrorNote error={making.error} />}
          <Waiting pending={making.isPending} onMake={(ids) => making.mutate(ids)} />
        </div>
      )}
    </Page>
  );
}

function Waiting({ pending, onMake }: { pending: boolean; onMake: (ids: string[]) => void }) {
  const me = useMe();
  const query = useQuery(unstartedQuery(useScope().id));
  return (
    <Loaded query={query}>
      {({ items }) => (
        <Choice
          accounts={items.filter((account) => looksAfter(me, account))}
          pending={pending}
          onMake={onMake}
        />
      )}
    </Loaded>
  );
}

interface Props {
  accounts: AccountView[];
  pending: boolean;
  onMake: (ids: string[]) => void;
}

function Choice({ accounts, pending, onMake }: Props) {
  const { t } = useTranslation();
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const chosen = accounts.filter((account) => !left.has(account.id)).map((account) => account.id);
  const columns = useColumns(left, turn);
  if (accounts.length === 0) return <p className="empty">{t('identity.starting.empty')}</p>;
  return (
    <>
      <Table
        caption={t('identity.starting.title')}
        columns={columns}
        rows={accounts}
        rowKey={(account) => account.id}
      />
      <div className="pad stack">
        <p className="meta">{t('identity.starting.voids', { n: chosen.length })}</p>
        <Button
          look="main"
          pending={pending}
          because={chosen.length === 0 && t('identity.starting.none')}
          onClick={() => onMake(chosen)}
        >
          {t('identity.starting.make', { n: chosen.length })}
        </Button>
      </div>
    </>
  );

  function turn(id: string): void {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    leave(next);
  }
}

function useColumns(left: ReadonlySet<string>, turn: (id: string) => void): Column<AccountView>[] {
  const { t } = useTranslation();
  const word = useWord();
  return [
    {
      key: 'choose',
      title: '',
      show: ({ id, displayName }) => (
        <input
          type="checkbox"
          aria-label={t('identity.starting.choose', { name: displayName })}
          checked={!left.has(id)}
          onChange={() => turn(id)}
        />
      ),
    },
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
  ];
}
