import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { minuteOf } from '../../ui/moment';
import { Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { useWord } from '../../ui/useWord';
import { timelineQuery } from './queries';

/** What happened to a member's file, newest first as the server tells it. */
export function Timeline({ member }: { member: string }) {
  const { t } = useTranslation();
  const query = useQuery(timelineQuery(member));
  const columns = useColumns();
  return (
    <Panel title={t('members.timeline.title')}>
      <Loaded query={query}>
        {(entries) =>
          entries.length === 0 ? (
            <p className="empty">{t('members.timeline.empty')}</p>
          ) : (
            <Table
              caption={t('members.timeline.title')}
              columns={columns}
              rows={entries}
              rowKey={(entry) => entry.id}
            />
          )
        }
      </Loaded>
    </Panel>
  );
}

function useColumns(): Column<TimelineEntry>[] {
  const { t } = useTranslation();
  const word = useWord();
  return [
    {
      key: 'day',
      title: t('members.timeline.day'),
      show: (entry) => <span title={minuteOf(entry.at)}>{entry.businessDate}</span>,
    },
    {
      key: 'act',
      title: t('members.timeline.act'),
      head: true,
      show: (entry) => <b>{word(`members.act.${entry.action.replaceAll(/[.-]/g, '_')}`, entry.action)}</b>,
    },
    { key: 'actor', title: t('members.timeline.actor'), show: (entry) => <Actor entry={entry} /> },
    { key: 'what', title: t('members.timeline.what'), wraps: true, show: (entry) => <What entry={entry} /> },
  ];
}

/** Who did it; a machine is marked as one. */
function Actor({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation();
  return (
    <>
      {entry.actor}{' '}
      {entry.actorRole === 'API_CLIENT' && <Tag tone="slate">{t('identity.client.machine')}</Tag>}
    </>
  );
}

function What({ entry }: { entry: TimelineEntry }) {
  const { t, i18n } = useTranslation();
  const word = useWord();
  const fields = (entry.fields ?? []).map((field) => word(`members.field.${field.replace('/', '')}`, field));
  return (
    <span>
      {new Intl.ListFormat(i18n.language, { type: 'unit' }).format(fields)}{' '}
      {entry.note && word(`members.end.${entry.note}`, entry.note)}{' '}
      {entry.importId && (
        <Link to="/imports/$id" params={{ id: entry.importId }}>
          {t('members.timeline.import')}
        </Link>
      )}
    </span>
  );
}
