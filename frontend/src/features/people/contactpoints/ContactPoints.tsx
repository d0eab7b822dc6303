import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactPointView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { Tag, type Tone } from '../../../ui/Tag';
import { useWord } from '../../../ui/useWord';
import { may, useMe } from '../../identity/shared/me';
import {
  AddContactPoint,
  ReviseContactPoint,
  RetireContactPoint,
  VerifyContactPoint,
} from './ContactPointForms';
import { contactPointsQuery } from './queries';

type Asked = { act: 'add' } | { act: 'edit' | 'verify' | 'retire'; point: ContactPointView };

/** The ways to reach a person, each with how fresh it is and who verified it. */
export function ContactPoints({ person }: { person: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const query = useQuery(contactPointsQuery(person));
  const [asked, ask] = useState<Asked | null>(null);
  const writes = may(me, 'MEMBERS_WRITE');
  const done = () => ask(null);
  return (
    <Panel
      title={t('people.contact.title')}
      acts={
        writes && (
          <Button small onClick={() => ask({ act: 'add' })}>
            {t('people.contact.add')}
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {({ items }) => {
          const used = items.filter((point) => !point.retiredOn);
          if (used.length === 0) return <p className="empty">{t('people.contact.empty')}</p>;
          return (
            <ul className="lined">
              {used.map((point) => (
                <Point key={point.id} point={point} onAsk={writes ? ask : undefined} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      <Dialog title={titleOf(asked)} open={asked !== null} onClose={done}>
        {asked?.act === 'add' && <AddContactPoint person={person} onDone={done} />}
        {asked?.act === 'edit' && <ReviseContactPoint point={asked.point} onDone={done} />}
        {asked?.act === 'verify' && <VerifyContactPoint point={asked.point} onDone={done} />}
        {asked?.act === 'retire' && <RetireContactPoint point={asked.point} onDone={done} />}
      </Dialog>
    </Panel>
  );

  function titleOf(what: Asked | null): string {
    if (!what) return '';
    return what.act === 'edit' ? t('people.contact.edit') : t(`people.contact.${what.act}Title`);
  }
}

const TONES: Record<ContactPointView['freshness'], Tone> = {
  FRESH: 'jade',
  OLDER: 'plain',
  UNVERIFIED: 'ochre',
};

function Point({ point, onAsk }: { point: ContactPointView; onAsk: ((asked: Asked) => void) | undefined }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <li>
      <div className="row wrap">
        <b>{point.value}</b>
        <span>{[word(`people.contact.owners.${point.owner}`), point.label].filter(Boolean).join(' · ')}</span>
        <span className="grow" />
        <Tag tone={TONES[point.freshness]}>{t(`people.contact.freshness.${point.freshness}`)}</Tag>
      </div>
      <div className="row wrap">
        <span className="meta grow">{verified()}</span>
        {onAsk && (
          <>
            <Button look="text" small onClick={() => onAsk({ act: 'verify', point })}>
              {t('people.contact.verify')}
            </Button>
            <Button look="text" small onClick={() => onAsk({ act: 'edit', point })}>
              {t('ui.edit')}
            </Button>
            <Button look="text" small onClick={() => onAsk({ act: 'retire', point })}>
              {t('people.contact.retire')}
            </Button>
          </>
        )}
      </div>
    </li>
  );

  function verified(): string {
    if (!point.verifiedOn) return t('people.contact.never');
    const how = point.verifiedHow ? word(`people.contact.hows.${point.verifiedHow}`) : '';
    return t('people.contact.verified', { on: point.verifiedOn, how, by: point.verifiedBy ?? '' });
  }
}
