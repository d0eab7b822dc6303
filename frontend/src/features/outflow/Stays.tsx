import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OutflowView, StayView } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { endOf, placeOf } from './columns';
import { staysQuery } from './queries';

/** The places of an episode, in the order in which they were told. */
export function Stays({ outflow }: { outflow: OutflowView }) {
  const { t } = useTranslation();
  const columns: Column<StayView>[] = [
    { key: 'place', title: t('outflow.field.destination'), head: true, wraps: true, show: placeOf },
    { key: 'from', title: t('outflow.stay.from'), show: (stay) => stay.from },
    {
      key: 'to',
      title: t('outflow.stay.to'),
      show: (stay) => stay.to ?? endOf(outflow) ?? t('outflow.stay.now'),
    },
    { key: 'employer', title: t('outflow.field.employer'), wraps: true, show: (stay) => stay.employer },
    { key: 'trade', title: t('outflow.field.trade'), show: (stay) => stay.trade },
    { key: 'site', title: t('outflow.stay.site'), wraps: true, show: (stay) => stay.site },
  ];
  return (
    <Panel title={t('outflow.stay.title')}>
      <Loaded query={useQuery(staysQuery(outflow.id))}>
        {(stays) =>
          stays.length === 0 ? (
            <p className="empty">{t('outflow.stay.none')}</p>
          ) : (
            <Table
              caption={t('outflow.stay.title')}
              columns={columns}
              rows={stays}
              rowKey={(stay) => stay.id}
            />
          )
        }
      </Loaded>
    </Panel>
  );
}
