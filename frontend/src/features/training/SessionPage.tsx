import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TrainingSessionView } from '../../api/schema';
import { later } from '../../ui/later';
import { Loaded } from '../../ui/Loaded';
import { Facts, Page, Panel } from '../../ui/Page';
import { may, useMe } from '../identity/shared/me';
import { sessionQuery } from './queries';
import { Roster } from './Roster';
import { Rooms } from './Rooms';
import { SessionState } from './SessionState';

const SessionActs = later(() => import('./SessionActs'), 'SessionActs');

/** One session: what is taught, who is on the list; at the door one tap signs somebody in. */
export function SessionPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { id } = useParams({ from: '/shell/training/$id' });
  const query = useQuery(sessionQuery(id));
  const session = query.data;
  return (
    <Page
      title={session?.title ?? t('training.title')}
      meta={
        session && (
          <>
            {[session.organization?.shortName, session.startedOn, t(`training.type.${session.type}`)].join(
              ' · ',
            )}
            <SessionState of={session} />
          </>
        )
      }
      acts={
        session && (
          <span className="row wrap">
            <Link to="/training/$id/sheet" params={{ id }} className="btn">
              {t('training.sheet.title')}
            </Link>
            {session.state !== 'CANCELLED' && may(me, 'TRAINING_WRITE') && <SessionActs session={session} />}
          </span>
        )
      }
    >
      <Rooms />
      <Loaded query={query}>
        {(shown) => (
          <div className="grid side-right">
            <Roster session={shown} />
            <div className="stack">
              <Heads of={shown} />
              <Taught of={shown} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** Persons, each once. */
function Heads({ of }: { of: TrainingSessionView }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('training.heads')}>
      <div className="pad">
        <Facts
          of={[
            [t('training.field.came'), `${of.came} / ${of.listed}`],
            [t('training.field.members'), of.members],
            [t('training.field.completed'), of.completed],
            [t('training.field.certified'), of.certified],
          ]}
        />
      </div>
    </Panel>
  );
}

function Taught({ of }: { of: TrainingSessionView }) {
  const { t } = useTranslation();
  const venue = of.venueType && t(`training.venue.${of.venueType}`);
  return (
    <Panel title={t('training.taught')}>
      <div className="pad">
        <Facts
          of={[
            [t('training.field.mode'), t(`training.mode.${of.mode}`)],
            [t('training.field.aim'), t(`training.aim.${of.aim}`)],
            [t('training.field.subject'), t(`training.subject.${of.subject}`)],
            [
              t('training.field.days'),
              of.endedOn === of.startedOn ? of.startedOn : `${of.startedOn} – ${of.endedOn}`,
            ],
            [t('training.field.hours'), of.hours],
            [t('training.field.venue'), [venue, of.place].filter(Boolean).join(' · ')],
            [t('training.field.trainer'), of.trainer],
            [t('training.field.organizer'), of.organizer],
            [t('training.field.coOrganizer'), of.coOrganizer],
            ...(of.cancelledOn
              ? [[t('training.state.CANCELLED'), `${of.cancelledOn} ${of.cancelledBecause ?? ''}`] as const]
              : []),
          ]}
        />
      </div>
    </Panel>
  );
}
