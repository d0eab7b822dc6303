import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PolicyView } from '../../../api/schema';
import { Chips } from '../../../ui/Chips';
import { later } from '../../../ui/later';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { may, useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { Rooms } from '../Rooms';
import { AUDIENCES, policiesQuery, TONES, type PolicyFilter } from './queries';

const WritePolicy = later(() => import('./WritePolicy'), 'WritePolicy');

/** The catalogue of policies: who is eligible, where to go, until when. */
export function PoliciesPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter: PolicyFilter = useSearch({ from: '/shell/policies' });
  const navigate = useNavigate({ from: '/policies' });
  return (
    <Page
      title={t('training.policy.title')}
      meta={scope.name}
      acts={may(me, 'TRAINING_WRITE') && <WritePolicy />}
    >
      <Rooms />
      <div className="panel">
        <div className="pad stack">
          <Chips
            label={t('training.policy.field.audience')}
            value={filter.audience}
            choices={AUDIENCES.map((value) => ({ value, text: t(`training.policy.audience.${value}`) }))}
            onChoose={(audience) => narrow({ audience: audience === filter.audience ? undefined : audience })}
          />
          <Chips
            label={t('training.policy.field.state')}
            value={filter.all ? 'all' : 'valid'}
            choices={(['valid', 'all'] as const).map((value) => ({
              value,
              text: t(`training.policy.${value}`),
            }))}
            onChoose={(value) => narrow({ all: value === 'all' || undefined })}
          />
        </div>
        <Loaded query={useQuery(policiesQuery(scope.id, filter))}>
          {({ items, nextCursor, total }) => (
            <>
              <Catalogue of={items} />
              {items.length === 0 && <p className="empty">{t('training.policy.empty')}</p>}
              <Pager cursor={filter.cursor} next={nextCursor} onMove={(cursor) => narrow({ cursor })}>
                {t('training.policy.count', { n: items.length, total: total ?? items.length })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );

  function narrow(change: PolicyFilter): void {
    void navigate({ search: (old: PolicyFilter) => ({ ...old, cursor: undefined, ...change }) });
  }
}

function Catalogue({ of }: { of: readonly PolicyView[] }) {
  const { t } = useTranslation();
  const columns: Column<PolicyView>[] = [
    {
      key: 'title',
      title: t('training.policy.field.title'),
      head: true,
      wraps: true,
      show: (row) => (
        <Link to="/policies/$id" params={{ id: row.id }} className="open">
          {row.title}
        </Link>
      ),
    },
    {
      key: 'audience',
      title: t('training.policy.field.audience'),
      show: (row) => t(`training.policy.audience.${row.audience}`),
    },
    { key: 'gives', title: t('training.policy.field.gives'), wraps: true, show: (row) => row.gives },
    { key: 'where', title: t('training.policy.field.applyAt'), wraps: true, show: (row) => row.applyAt },
    {
      key: 'until',
      title: t('training.policy.field.expiresOn'),
      show: (row) => row.expiresOn ?? t('training.policy.endless'),
    },
    {
      key: 'state',
      title: t('training.policy.field.state'),
      state: true,
      show: (row) => <PolicyState of={row} />,
    },
  ];
  return <Table caption={t('training.policy.title')} columns={columns} rows={of} rowKey={(row) => row.id} />;
}

/** Whether a policy holds today. */
export function PolicyState({ of }: { of: PolicyView }) {
  const { t } = useTranslation();
  const tone = TONES[of.state];
  return <Tag {...(tone && { tone })}>{t(`training.policy.state.${of.state}`)}</Tag>;
}
