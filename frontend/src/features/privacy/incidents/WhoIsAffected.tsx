import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AffectedPerson, PrivacyIncidentView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Loaded } from '../../../ui/Loaded';
import { minuteOf } from '../../../ui/moment';
import { Table, type Column } from '../../../ui/Table';
import { ExportList } from '../../exports/shared/ExportList';
import { affectedQuery } from './queries';

/** Whom a breach affects, computed from the log of acts; all of them leave as a file. */
export function WhoIsAffected({ incident }: { incident: PrivacyIncidentView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {t('privacy.incident.affected')}
      </Button>
      <Dialog title={incident.title} open={open} onClose={() => setOpen(false)} wide>
        <div className="stack">
          <p className="meta">{incident.description}</p>
          {incident.noticeText && <p>{incident.noticeText}</p>}
          <People incident={incident.id} />
          <div>
            <ExportList
              list={`/privacy/incidents/${incident.id}/affected`}
              filter={{}}
              name={incident.title}
            />
          </div>
        </div>
      </Dialog>
    </>
  );
}

function People({ incident }: { incident: string }) {
  const { t } = useTranslation();
  const query = useQuery(affectedQuery(incident));
  const columns = useColumns();
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="empty">{t('privacy.incident.nobody')}</p>
        ) : (
          <Table
            caption={t('privacy.incident.affected')}
            columns={columns}
            rows={items}
            rowKey={(row) => row.personId}
          />
        )
      }
    </Loaded>
  );
}

function useColumns(): Column<AffectedPerson>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'personId',
      title: t('privacy.incident.personId'),
      head: true,
      show: (row) => <span className="mono">{row.personId}</span>,
    },
    { key: 'firstAt', title: t('privacy.incident.firstAt'), show: (row) => minuteOf(row.firstAt) },
    { key: 'lastAt', title: t('privacy.incident.lastAt'), show: (row) => minuteOf(row.lastAt) },
    { key: 'acts', title: t('privacy.incident.acts'), number: true, show: (row) => row.times },
    {
      key: 'disclosures',
      title: t('privacy.incident.disclosures'),
      number: true,
      show: (row) => row.disclosures,
    },
  ];
}
