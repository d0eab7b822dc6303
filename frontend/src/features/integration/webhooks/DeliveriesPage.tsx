import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DeliveryView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Chips } from '../../../ui/Chips';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Loaded } from '../../../ui/Loaded';
import { minuteOf } from '../../../ui/moment';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { useToast } from '../../../ui/toast';
import { deliveriesQuery, STATES, useReplay, webhookQuery, type DeliveryFilter } from './queries';

const TONES = { WAITING: 'ochre', DELIVERED: 'jade', DEAD: 'seal' } as const;

/** The messages of one webhook, and what came of each. */
export function DeliveriesPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/webhooks/$id' });
  const filter = useSearch({ from: '/shell/webhooks/$id' });
  const navigate = useNavigate({ from: '/webhooks/$id' });
  const webhook = useQuery(webhookQuery(id));
  const query = useQuery(deliveriesQuery(id, filter));
  const replaying = useReplay(id);
  const columns = useColumns(replaying);
  const narrow = (change: DeliveryFilter) =>
    void navigate({ search: (old: DeliveryFilter) => ({ ...old, cursor: undefined, ...change }) });
  return (
    <Page
      title={t('integration.webhook.deliveries')}
      meta={[webhook.data?.name, t('integration.webhook.deliveriesMeta')].filter(Boolean).join(' · ')}
    >
      <search className="filters row wrap" aria-label={t('ui.filters')}>
        <Chips
          label={t('integration.webhook.states.label')}
          value={filter.state ?? 'all'}
          choices={(['all', ...STATES] as const).map((value) => ({
            value,
            text: t(`integration.webhook.states.${value}`),
          }))}
          onChoose={(state) => narrow({ state: state === 'all' ? undefined : state })}
        />
      </search>
      {replaying.error && <ErrorNote error={replaying.error} />}
      <div className="panel">
        <Loaded query={query}>
          {({ items, nextCursor }) => (
            <>
              <Table
                caption={t('integration.webhook.deliveries')}
                columns={columns}
                rows={items}
                rowKey={(row) => row.id}
                detail={(row) => <Body delivery={row} />}
              />
              {items.length === 0 && <p className="empty">{t('integration.webhook.deliveriesEmpty')}</p>}
              <Pager cursor={filter.cursor} next={nextCursor} onMove={(cursor) => narrow({ cursor })}>
                {t('integration.webhook.count', { n: items.length })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function Body({ delivery }: { delivery: DeliveryView }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary className="meta">{t('integration.webhook.body')}</summary>
      <code className="mono" style={{ overflowWrap: 'anywhere' }}>
        {delivery.body}
      </code>
    </details>
  );
}

function useColumns(replaying: ReturnType<typeof useReplay>): Column<DeliveryView>[] {
  const { t } = useTranslation();
  const toast = useToast();
  return [
    {
      key: 'createdAt',
      title: t('integration.webhook.createdAt'),
      head: true,
      show: (row) => minuteOf(row.createdAt),
    },
    { key: 'changes', title: t('integration.webhook.changes'), number: true, show: (row) => row.changeCount },
    {
      key: 'state',
      title: t('integration.webhook.state'),
      show: (row) => <Tag tone={TONES[row.state]}>{t(`integration.webhook.states.${row.state}`)}</Tag>,
    },
    { key: 'attempts', title: t('integration.webhook.attempts'), number: true, show: (row) => row.attempts },
    {
      key: 'result',
      title: t('integration.webhook.result'),
      show: (row) => [row.lastStatus ?? row.lastProblem, minuteOf(row.lastAt)].filter(Boolean).join(' · '),
    },
    { key: 'nextAt', title: t('integration.webhook.nextAt'), show: (row) => minuteOf(row.nextAt) },
    {
      key: 'acts',
      title: '',
      show: (row) => (
        <Button
          small
          pending={replaying.isPending && replaying.variables === row.id}
          onClick={() =>
            replaying.mutate(row.id, { onSuccess: () => toast(t('integration.webhook.replayed')) })
          }
        >
          {t('integration.webhook.replay')}
        </Button>
      ),
    },
  ];
}
