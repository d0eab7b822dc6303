import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PrivacyIncidentView } from '../../../api/schema';
import { Loaded } from '../../../ui/Loaded';
import { minuteOf } from '../../../ui/moment';
import { Panel } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { CloseIncident } from './CloseIncident';
import { OpenIncident } from './OpenIncident';
import { incidentsQuery } from './queries';
import { WhoIsAffected } from './WhoIsAffected';

/** Breaches on record, the latest first. */
export function Incidents() {
  const { t } = useTranslation();
  const { actor, cursor } = useSearch({ from: '/shell/privacy' });
  const navigate = useNavigate({ from: '/privacy' });
  const query = useQuery(incidentsQuery(cursor));
  const columns = useColumns();
  return (
    <Panel
      title={t('privacy.boards.incidents')}
      meta={t('privacy.incident.note')}
      acts={<OpenIncident actor={actor} />}
    >
      <Loaded query={query}>
        {({ items, nextCursor }) => (
          <>
            <Table
              caption={t('privacy.boards.incidents')}
              columns={columns}
              rows={items}
              rowKey={(row) => row.id}
            />
            {items.length === 0 && <p className="empty">{t('privacy.incident.empty')}</p>}
            <Pager
              cursor={cursor}
              next={nextCursor}
              onMove={(next) => void navigate({ search: { board: 'incidents', cursor: next } })}
            >
              {t('privacy.count', { n: items.length })}
            </Pager>
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function useColumns(): Column<PrivacyIncidentView>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'title',
      title: t('privacy.incident.titleField'),
      head: true,
      wraps: true,
      show: (row) => <b>{row.title}</b>,
    },
    { key: 'from', title: t('privacy.incident.from'), show: (row) => minuteOf(row.fromAt) },
    { key: 'until', title: t('privacy.incident.until'), show: (row) => minuteOf(row.untilAt) },
    { key: 'foundOn', title: t('privacy.incident.foundOn'), show: (row) => row.foundOn },
    {
      key: 'state',
      title: t('privacy.incident.state'),
      show: (row) =>
        row.closedOn ? (
          <Tag tone="jade">{t('privacy.incident.closed', { day: row.closedOn })}</Tag>
        ) : (
          <Tag tone="ochre">{t('privacy.incident.pending')}</Tag>
        ),
    },
    { key: 'measures', title: t('privacy.incident.measures'), wraps: true, show: (row) => row.measures },
    {
      key: 'acts',
      title: '',
      show: (row) => (
        <span className="row wrap">
          <WhoIsAffected incident={row} />
          {!row.closedOn && <CloseIncident incident={row} />}
        </span>
      ),
    },
  ];
}
