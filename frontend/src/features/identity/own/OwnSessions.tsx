import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Loaded } from '../../../ui/Loaded';
import { minuteOf } from '../../../ui/moment';
import { Panel } from '../../../ui/Page';
import { Table, type Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { useToast } from '../../../ui/toast';
import { browserOf } from './browser';
import { sessionsQuery, useEndSessions } from './queries';

/** Where one is signed in; one that is not known is ended here. */
export function OwnSessions() {
  const { t } = useTranslation();
  const toast = useToast();
  const query = useQuery(sessionsQuery);
  const ending = useEndSessions();
  const end = (id: string | null) =>
    ending.mutate(id, { onSuccess: () => toast(t('identity.own.sessions.ended')) });
  const others = (query.data ?? []).some((session) => !session.current);
  const columns = useColumns(end, ending.isPending);
  return (
    <Panel
      title={t('identity.own.sessions.title')}
      acts={
        others && (
          <Button small pending={ending.isPending} onClick={() => end(null)}>
            {t('identity.own.sessions.endOthers')}
          </Button>
        )
      }
    >
      <p className="meta pad">{t('identity.own.sessions.note')}</p>
      {ending.error && <ErrorNote error={ending.error} />}
      <Loaded query={query}>
        {(sessions) => (
          <Table
            caption={t('identity.own.sessions.title')}
            columns={columns}
            rows={sessions}
            rowKey={(session) => session.id}
          />
        )}
      </Loaded>
    </Panel>
  );
}

function useColumns(end: (id: string) => void, pending: boolean): Column<SessionView>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'device',
      title: t('identity.own.sessions.device'),
      head: true,
      wraps: true,
      show: (session) => (
        <span title={session.device ?? ''}>
          {browserOf(session.device) ?? t('identity.own.sessions.unknown')}
        </span>
      ),
    },
    {
      key: 'startedAt',
      title: t('identity.own.sessions.startedAt'),
      show: (session) => minuteOf(session.startedAt),
    },
    {
      key: 'renewedAt',
      title: t('identity.own.sessions.renewedAt'),
      show: (session) => minuteOf(session.renewedAt),
    },
    {
      key: 'act',
      title: '',
      show: (session) =>
        session.current ? (
          <Tag tone="jade">{t('identity.own.sessions.current')}</Tag>
        ) : (
          <Button small pending={pending} onClick={() => end(session.id)}>
            {t('identity.own.sessions.end')}
          </Button>
        ),
    },
  ];
}
