import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { minuteOf } from '../../ui/moment';
import { Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { useWord } from '../../ui/useWord';
import { fieldsOf, roomOf } from '../auditing/rooms';
import { mayImport, useMe } from '../identity/shared/me';

interface Props {
  query: UseQueryResult<TimelineEntry[]>;
  /** Under which key the room keeps its words for acts, fields and reasons. */
  room: string;
}

/** What happened to a record, newest first as the server tells it. */
export function History({ query, room }: Props) {
  const { t } = useTranslation();
  const columns = useColumns(room);
  return (
    <Panel title={t('people.history.title')}>
      <Loaded query={query}>
        {(entries) =>
          entries.length === 0 ? (
            <p className="empty">{t('people.history.empty')}</p>
          ) : (
            <Table
              caption={t('people.history.title')}
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

function useColumns(room: string): Column<TimelineEntry>[] {
  const { t } = useTranslation();
  const word = useWord();
  // what other rooms did to the person has its words where all acts have
  const actOf = ({ action }: TimelineEntry) => {
    const key = action.replaceAll(/[.-]/g, '_');
    return word(`${room}.act.${key}`, word(`auditing.act.${key}`, action));
  };
  return [
    {
      key: 'day',
      title: t('people.history.day'),
      show: (entry) => <span title={minuteOf(entry.at)}>{entry.businessDate}</span>,
    },
    {
      key: 'act',
      title: t('people.history.act'),
      head: true,
      show: (entry) => <b>{actOf(entry)}</b>,
    },
    { key: 'actor', title: t('people.history.actor'), show: (entry) => <Actor entry={entry} /> },
    {
      key: 'what',
      title: t('people.history.what'),
      wraps: true,
      show: (entry) => (saysMore(entry) ? <What entry={entry} room={room} /> : null),
    },
  ];
}

/** Who did it; a machine is marked as one. */
function Actor({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation();
  return (
    <>
      {entry.actor} {entry.actedFor && t('people.history.actedFor', { name: entry.actedFor })}{' '}
      {entry.actorRole?.endsWith('_CLIENT') && <Tag tone="slate">{t('people.history.machine')}</Tag>}
    </>
  );
}

function saysMore({ fields, note, importId }: TimelineEntry): boolean {
  return Boolean(fields?.length || note || importId);
}

function What({ entry, room }: { entry: TimelineEntry; room: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const opens = mayImport(useMe());
  const fields = (entry.fields ?? []).map((field) => {
    const key = field.replace('/', '');
    return [`${room}.field`, 'outflow.field', ...fieldsOf(entry.action)].reduceRight(
      (found, where) => word(`${where}.${key}`, found),
      field,
    );
  });
  const own = roomOf(entry.action);
  const rooms = [
    `${room}.end`,
    'outflow.lost',
    'contact.outcome',
    'people.history.said',
    ...(own ? [own] : []),
  ];
  const noteOf = (note: string) => rooms.reduce((found, key) => word(`${key}.${note}`, found), note);
  return (
    <span>
      {fields.join(t('ui.divider'))} {entry.note && noteOf(entry.note)}{' '}
      {entry.importId && !opens && t('people.history.import')}
      {entry.importId && opens && (
        <Link className="in-text" to="/imports/$id" params={{ id: entry.importId }}>
          {t('people.history.import')}
        </Link>
      )}
    </span>
  );
}
