import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ConsentView } from '../../../api/schema';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { Table, type Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { consentsQuery } from '../queries';
import { Withdraw } from './Withdraw';

/** What a person agreed to, each on its own. */
export function ConsentList({ person }: { person: string }) {
  const { t } = useTranslation();
  const query = useQuery(consentsQuery(person));
  const columns = useColumns();
  return (
    <Panel title={t('privacy.person.consents')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{t('privacy.person.none')}</p>
          ) : (
            <Table
              caption={t('privacy.person.consents')}
              columns={columns}
              rows={items}
              rowKey={(row) => row.id}
            />
          )
        }
      </Loaded>
    </Panel>
  );
}

function useColumns(): Column<ConsentView>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'kind',
      title: t('privacy.person.kind'),
      head: true,
      show: (row) => t(`privacy.person.kinds.${row.kind}`),
    },
    { key: 'basis', title: t('privacy.person.basis'), wraps: true, show: (row) => row.basis },
    { key: 'givenOn', title: t('privacy.person.givenOn'), show: (row) => row.givenOn },
    { key: 'state', title: t('privacy.person.state'), show: (row) => <State consent={row} /> },
    { key: 'acts', title: '', show: (row) => !row.withdrawnOn && <Withdraw consent={row} /> },
  ];
}

function State({ consent }: { consent: ConsentView }) {
  const { t } = useTranslation();
  if (!consent.withdrawnOn) return <Tag tone="jade">{t('privacy.person.valid')}</Tag>;
  return <Tag>{t('privacy.person.withdrawn', { day: consent.withdrawnOn })}</Tag>;
}
