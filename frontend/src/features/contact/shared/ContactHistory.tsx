import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactView, MemberView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { Tag } from '../../../ui/Tag';
import { useToast } from '../../../ui/toast';
import { may, useMe } from '../../identity/shared/me';
import { contactsQuery, useWithdraw } from '../queries';

/** How many are shown at first, and of somebody with a long history. */
const FIRST = 10;
const MOST = 200;

/** Who spoke with the member or tried to, the newest first; a slip can be taken back within minutes. */
export function ContactHistory({ member }: { member: MemberView }) {
  const { t } = useTranslation();
  const me = useMe();
  const [shown, show] = useState(FIRST);
  const query = useQuery(contactsQuery(member.id, shown));
  const acts = (
    <span className="row">
      <Link to="/visits" search={{ member: member.id }} className="btn text small">
        {t('contact.visit.title')}
      </Link>
      {member.status === 'ACTIVE' && may(me, 'CONTACTS_WRITE') && (
        <a className="btn small" href={`/pocket/members/${member.id}`}>
          {t('contact.call')}
        </a>
      )}
    </span>
  );
  return (
    <Panel title={t('contact.history')} acts={acts}>
      <Loaded query={query}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <p className="empty">{t('contact.none')}</p>
          ) : (
            <ul className="lined">
              {items.map((record) => (
                <li key={record.id}>
                  <One record={record} />
                </li>
              ))}
              {nextCursor && shown < MOST && (
                <li>
                  <Button small onClick={() => show(MOST)}>
                    {t('contact.earlier')}
                  </Button>
                </li>
              )}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function One({ record }: { record: ContactView }) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const toast = useToast();
  const undo = useWithdraw();
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const topics = list.format(record.toldTopics.map((topic) => t(`contact.topic.${topic}`)));
  const needs = list.format(record.needs.map((need) => t(`contact.need.${need}`)));
  return (
    <>
      <div className="row wrap">
        <b>{record.occurredOn}</b>
        <Tag tone={record.outcome === 'REACHED' ? 'jade' : 'plain'}>
          {t(`contact.outcome.${record.outcome}`)}
        </Tag>
        <span className="meta">
          {t(`contact.method.${record.method}`)} · {record.recordedBy}
        </span>
        {record.recordedLate && <Tag tone="ochre">{t('contact.late')}</Tag>}
        {record.doubt && <Tag tone="ochre">{t(`contact.doubt.${record.doubt}`)}</Tag>}
        <span className="grow" />
        {record.withdrawable && may(me, 'CONTACTS_WRITE') && (
          <Button
            small
            pending={undo.isPending}
            onClick={() => undo.mutate(record, { onSuccess: () => toast(t('contact.undone')) })}
          >
            {t('contact.undo')}
          </Button>
        )}
      </div>
      {topics && <p className="meta">{t('contact.told', { what: topics })}</p>}
      {needs && <p className="meta">{t('contact.needs', { what: needs })}</p>}
      {record.note && <p>{record.note}</p>}
      {undo.error && <ErrorNote error={undo.error} />}
    </>
  );
}
