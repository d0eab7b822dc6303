import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WebhookView } from '../../../api/schema';
import { Loaded } from '../../../ui/Loaded';
import { minuteOf } from '../../../ui/moment';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { useWord } from '../../../ui/useWord';
import { webhooksQuery } from './queries';
import { WebhookActs } from './WebhookActs';

/** Which systems are told of changes, of which ones, and where. */
export function WebhooksPage() {
  const { t } = useTranslation();
  const { cursor } = useSearch({ from: '/shell/webhooks' });
  const navigate = useNavigate({ from: '/webhooks' });
  const query = useQuery(webhooksQuery(cursor));
  const columns = useColumns();
  const open = (
    <Link to="/webhooks/new" className="btn main">
      {t('integration.webhook.open')}
    </Link>
  );
  return (
    <Page title={t('integration.webhook.title')} meta={t('integration.webhook.meta')} acts={open}>
      <div className="panel">
        <Loaded query={query}>
          {({ items, nextCursor, total }) => (
            <>
              <Table
                caption={t('integration.webhook.title')}
                columns={columns}
                rows={items}
                rowKey={(row) => row.id}
              />
              {items.length === 0 && <p className="empty">{t('integration.webhook.empty')}</p>}
              <Pager
                cursor={cursor}
                next={nextCursor}
                onMove={(to) => void navigate({ search: (old: object) => ({ ...old, cursor: to }) })}
              >
                {t('integration.webhook.count', { n: total ?? items.length })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function useColumns(): Column<WebhookView>[] {
  const { t, i18n } = useTranslation();
  const word = useWord();
  const list = (words: string[]) => new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(words);
  return [
    {
      key: 'name',
      title: t('integration.webhook.name'),
      head: true,
      show: (row) => (
        <Link to="/webhooks/$id" params={{ id: row.id }} className="open">
          {row.name}
        </Link>
      ),
    },
    { key: 'client', title: t('integration.webhook.client'), show: (row) => row.clientName },
    {
      key: 'organization',
      title: t('integration.webhook.organization'),
      show: (row) => row.organization.shortName,
    },
    {
      key: 'types',
      title: t('integration.webhook.types'),
      wraps: true,
      show: (row) =>
        list(row.types.map((type) => word(`integration.webhook.type.${type}`, type))) ||
        t('integration.webhook.everything'),
    },
    { key: 'url', title: t('integration.webhook.url'), wraps: true, show: (row) => row.url },
    { key: 'state', title: t('integration.webhook.state'), show: (row) => <State webhook={row} /> },
    { key: 'acts', title: '', show: (row) => <WebhookActs webhook={row} /> },
  ];
}

function State({ webhook }: { webhook: WebhookView }) {
  const { t } = useTranslation();
  return (
    <span className="row wrap">
      <Tag tone={webhook.state === 'ACTIVE' ? 'jade' : 'plain'}>
        {t(`integration.webhook.${webhook.state}`)}
      </Tag>
      {webhook.formerSecretUntil && (
        <span className="meta">
          {t('integration.webhook.formerUntil', { until: minuteOf(webhook.formerSecretUntil) })}
        </span>
      )}
    </span>
  );
}
