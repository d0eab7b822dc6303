import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GatheringGuestView, GatheringView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Chips } from '../../../ui/Chips';
import { EntryDialog } from '../../../ui/EntryDialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { later } from '../../../ui/later';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Tag } from '../../../ui/Tag';
import { useToast } from '../../../ui/toast';
import { may, useMe } from '../../identity/shared/me';
import { MemberField } from '../../outflow/MemberField';
import { guestsQuery, useInviteAll, useWhom, type Whom } from './queries';

const SignInScreen = later(() => import('./SignInScreen'), 'SignInScreen');

const SHOWN = ['all', 'expected', 'came', 'away'] as const;

type Shown = (typeof SHOWN)[number];

const BELONGS: Record<Shown, (guest: GatheringGuestView) => boolean> = {
  all: () => true,
  expected: (guest) => !guest.cameOn,
  came: (guest) => Boolean(guest.cameOn),
  away: (guest) => guest.away,
};

/** Who is invited; at the door one tap signs somebody in. */
export function GuestList({ gathering }: { gathering: GatheringView }) {
  const { t } = useTranslation();
  const [cursor, setCursor] = useState<string>();
  const [shown, show] = useState<Shown>('all');
  const query = useQuery(guestsQuery(gathering.id, cursor));
  return (
    <Panel title={t('contact.gathering.guests')} acts={<Inviting gathering={gathering} />}>
      <Loaded query={query}>
        {({ items, nextCursor, total }) => (
          <>
            <div className="pad">
              <Chips<Shown>
                label={t('contact.gathering.show.label')}
                value={shown}
                choices={SHOWN.map((value) => ({
                  value,
                  text: t(`contact.gathering.show.${value}`),
                  count: items.filter(BELONGS[value]).length,
                }))}
                onChoose={show}
              />
            </div>
            <ul className="lined">
              {items.filter(BELONGS[shown]).map((guest) => (
                <li key={guest.id}>
                  <Guest guest={guest} gathering={gathering} />
                </li>
              ))}
            </ul>
            {items.length === 0 && <p className="empty">{t('contact.gathering.nobody')}</p>}
            <Pager cursor={cursor} next={nextCursor} onMove={setCursor}>
              {t('contact.gathering.people', { n: items.length, total: total ?? items.length })}
            </Pager>
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Guest({ guest, gathering }: { guest: GatheringGuestView; gathering: GatheringView }) {
  const { t } = useTranslation();
  const me = useMe();
  const signing = useWhom(gathering.id, '/gatherings/{id}/sign-in');
  const opens = gathering.state !== 'CANCELLED' && may(me, 'CONTACTS_WRITE');
  const early = gathering.heldOn > me.businessDate && t('contact.gathering.hold.early');
  return (
    <>
      <div className="row">
        <Link to="/members/$id" params={{ id: guest.member.id }} className="b">
          {guest.member.name}
        </Link>
        {guest.away && <Tag>{t('contact.gathering.away')}</Tag>}
        {!guest.invitedOn && gathering.state === 'PLANNED' && (
          <Tag tone="slate">{t('contact.gathering.uninvited')}</Tag>
        )}
        <span className="grow" />
        {guest.cameOn ? (
          <Tag tone="jade">{t('contact.gathering.signedIn')}</Tag>
        ) : (
          opens && (
            <Button
              aria-label={t('contact.gathering.signIn.whom', { name: guest.member.name })}
              pending={signing.isPending}
              because={early}
              onClick={() => signing.mutate({ member: guest.member.id })}
            >
              {t('contact.gathering.signIn.act')}
            </Button>
          )
        )}
      </div>
      {signing.error && <ErrorNote error={signing.error} />}
    </>
  );
}

/** Invites the whole branch or one more; somebody who comes without is signed in by name. */
function Inviting({ gathering }: { gathering: GatheringView }) {
  const { t } = useTranslation();
  const me = useMe();
  const toast = useToast();
  const all = useInviteAll(gathering);
  const isDay = gathering.heldOn <= me.businessDate;
  const act = isDay ? 'sign-in' : 'invite';
  const entering = useWhom(gathering.id, `/gatherings/{id}/${act}`);
  if (gathering.state === 'CANCELLED' || !may(me, 'CONTACTS_WRITE')) return null;
  const isPlanned = gathering.state === 'PLANNED';
  return (
    <span className="row wrap">
      {all.error && <ErrorNote error={all.error} />}
      {gathering.heldOn === me.businessDate && <SignInScreen gathering={gathering} />}
      {isPlanned && (
        <Button
          small
          pending={all.isPending}
          onClick={() =>
            all.mutate(undefined, { onSuccess: () => toast(t('contact.gathering.invite.done')) })
          }
        >
          {t('contact.gathering.invite.all', { unit: gathering.organization.shortName })}
        </Button>
      )}
      <EntryDialog<Whom>
        act={t(isDay ? 'contact.gathering.signIn.byName' : 'contact.gathering.invite.act')}
        note={t(isDay ? 'contact.gathering.signIn.note' : 'contact.gathering.invite.note')}
        done={t(isDay ? 'contact.gathering.signIn.done' : 'contact.gathering.invite.done')}
        small
        initial={{}}
        entering={entering}
      >
        <MemberField name="member" label={t('contact.gathering.field.member')} />
      </EntryDialog>
    </span>
  );
}
