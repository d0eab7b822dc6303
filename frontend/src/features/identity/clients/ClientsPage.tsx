import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ApiClientView } from '../../../api/schema';
import { Loaded } from '../../../ui/Loaded';
import { minuteOf } from '../../../ui/moment';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { useWord } from '../../../ui/useWord';
import { ClientActs } from './ClientActs';
import { OpenSandbox } from './OpenSandbox';
import { clientsQuery, type ClientFilter } from './queries';
import { wordOf } from './terms';

const TONES = { ACTIVE: 'jade', EXPIRED: 'ochre', DISABLED: 'plain' } as const;

/** Which programs may come in, to do what, where and until when. */
export function ClientsPage() {
  const { t } = useTranslation();
  const filter = useSearch({ from: '/shell/clients' });
  const navigate = useNavigate({ from: '/clients' });
  const query = useQuery(clientsQuery(filter));
  const columns = useColumns();
  const open = (
    <>
      <OpenSandbox />
      <Link to="/clients/new" className="btn main">
        {t('clients.open')}
      </Link>
    </>
  );
  return (
    <Page title={t('clients.title')} meta={t('clients.meta')} acts={open}>
      <div className="panel">
        <Loaded query={query}>
          {({ items, nextCursor, total }) => (
            <>
              <Table caption={t('clients.title')} columns={columns} rows={items} rowKey={(row) => row.id} />
              {items.length === 0 && <p className="empty">{t('clients.empty')}</p>}
              <Pager
                cursor={filter.cursor}
                next={nextCursor}
                onMove={(cursor) => void navigate({ search: (old: ClientFilter) => ({ ...old, cursor }) })}
              >
                {t('clients.count', { n: items.length, total: total ?? items.length })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function useColumns(): Column<ApiClientView>[] {
  const { t, i18n } = useTranslation();
  const word = useWord();
  const list = (words: string[]) => new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(words);
  return [
    { key: 'name', title: t('clients.name'), head: true, wraps: true, show: (row) => <Named client={row} /> },
    {
      key: 'organization',
      title: t('clients.organization'),
      wraps: true,
      show: (row) => (
        <>
          {[row.organization.shortName, row.employer?.name].filter(Boolean).join(' · ')}
          {row.allowedAddresses.length > 0 && (
            <span className="meta"> {t('clients.onlyFrom', { addresses: list(row.allowedAddresses) })}</span>
          )}
        </>
      ),
    },
    {
      key: 'scopes',
      title: t('clients.scopes'),
      wraps: true,
      show: (row) => list(row.scopes.map((scope) => word(wordOf(scope), scope))),
    },
    {
      key: 'expiresAt',
      title: t('clients.expiresAt'),
      show: (row) => minuteOf(row.expiresAt).slice(0, 10),
    },
    {
      key: 'state',
      title: t('clients.state'),
      state: true,
      wraps: true,
      show: (row) => <State client={row} />,
    },
    {
      key: 'lastUsedAt',
      title: t('clients.lastUsedAt'),
      wraps: true,
      show: (row) => minuteOf(row.lastUsedAt) || t('clients.never'),
    },
    { key: 'acts', title: '', show: (row) => <ClientActs client={row} /> },
  ];
}

function Named({ client }: { client: ApiClientView }) {
  return (
    <>
      <b>{client.name}</b> <span className="meta mono">{client.id}</span>
    </>
  );
}

function State({ client }: { client: ApiClientView }) {
  const { t } = useTranslation();
  return (
    <span className="row wrap">
      <Tag tone={TONES[client.state]}>{t(`clients.${client.state}`)}</Tag>
      {client.formerSecretUntil && (
        <span className="meta">
          {t('clients.formerUntil', { until: minuteOf(client.formerSecretUntil) })}
        </span>
      )}
    </span>
  );
}
