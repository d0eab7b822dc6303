import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccessEntry } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Loaded } from '../../../ui/Loaded';
import { minuteOf } from '../../../ui/moment';
import { Panel } from '../../../ui/Page';
import { Table, type Column } from '../../../ui/Table';
import { useWord } from '../../../ui/useWord';
import { accessLogQuery } from './queries';

/** Who has looked at a member's file; asked for only when somebody wants to know. */
export function AccessLog({ member }: { member: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const turn = (
    <Button small aria-expanded={open} onClick={() => setOpen(!open)}>
      {open ? t('members.disclosure.log.close') : t('members.disclosure.log.open')}
    </Button>
  );
  return (
    <Panel title={t('members.disclosure.log.title')} acts={turn}>
      {open && <Entries member={member} />}
    </Panel>
  );
}

function Entries({ member }: { member: string }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(accessLogQuery(member));
  const columns = useColumns();
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const entries = pages.flatMap((page) => page.items);
        if (entries.length === 0) return <p className="empty">{t('members.disclosure.log.empty')}</p>;
        return (
          <>
            <Table
              caption={t('members.disclosure.log.title')}
              columns={columns}
              rows={entries}
              rowKey={(entry) => entry.id}
            />
            {query.hasNextPage && (
              <div className="pager">
                <Button small pending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {t('ui.next')}
                </Button>
              </div>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function useColumns(): Column<AccessEntry>[] {
  const { t, i18n } = useTranslation();
  const word = useWord();
  const what = ({ fields }: AccessEntry) => {
    if (fields.length === 0) return t('members.disclosure.log.seen');
    const names = fields.map((field) => word(`members.disclosure.log.${field}`, field));
    const list = new Intl.ListFormat(i18n.language).format(names);
    return t('members.disclosure.log.disclosed', { fields: list });
  };
  const who = (entry: AccessEntry) =>
    [
      entry.actor,
      entry.actedFor && t('people.history.actedFor', { name: entry.actedFor }),
      entry.actorRole && word(`identity.role.${entry.actorRole}`),
    ]
      .filter(Boolean)
      .join(' · ');
  return [
    { key: 'at', title: t('members.disclosure.log.at'), show: (entry) => minuteOf(entry.at) },
    { key: 'actor', title: t('members.disclosure.log.actor'), head: true, wraps: true, show: who },
    { key: 'act', title: t('members.disclosure.log.act'), wraps: true, show: what },
    {
      key: 'purpose',
      title: t('members.disclosure.log.purpose'),
      wraps: true,
      show: ({ purpose }) => purpose && word(`members.disclosure.log.purposes.${purpose}`, purpose),
    },
  ];
}
