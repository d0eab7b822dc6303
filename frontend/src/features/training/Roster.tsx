import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingAttendanceView, TrainingSessionView } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Chips } from '../../ui/Chips';
import { ErrorNote } from '../../ui/ErrorNote';
import { later } from '../../ui/later';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { Tag } from '../../ui/Tag';
import { ExportList } from '../exports/shared/ExportList';
import { may, useMe } from '../identity/shared/me';
import { rosterQuery, useListing, useStrike } from './queries';

const DoorScreen = later(() => import('./DoorScreen'), 'DoorScreen');
const RosterActs = later(() => import('./RosterActs'), 'RosterActs');
const Certify = later(() => import('./Certify'), 'Certify');

const SHOWN = ['all', 'expected', 'came', 'completed'] as const;

type Shown = (typeof SHOWN)[number];

const BELONGS: Record<Shown, (line: TrainingAttendanceView) => boolean> = {
  all: () => true,
  expected: (line) => !line.cameOn,
  came: (line) => Boolean(line.cameOn),
  completed: (line) => Boolean(line.completedOn),
};

/** Who is on the list of a session; at the door one tap signs somebody in. */
export function Roster({ session }: { session: TrainingSessionView }) {
  const { t } = useTranslation();
  const me = useMe();
  const [cursor, setCursor] = useState<string>();
  const [shown, show] = useState<Shown>('all');
  const query = useQuery(rosterQuery(session.id, cursor));
  const keeps = session.state !== 'CANCELLED' && may(me, 'TRAINING_WRITE');
  const waiting = (query.data?.items ?? []).filter((line) => line.cameOn && !line.completedOn);
  return (
    <Panel
      title={t('training.roster')}
      acts={
        <span className="row wrap">
          <ExportList
            list={`/training-sessions/${session.id}/attendances`}
            filter={{}}
            name={`${t('training.roster')}-${session.title}-${session.startedOn}`}
            small
          />
          {keeps && session.state === 'UNDER_WAY' && <DoorScreen session={session} />}
          {keeps && <RosterActs session={session} waiting={waiting} />}
        </span>
      }
    >
      <Loaded query={query}>
        {({ items, nextCursor, total }) => (
          <>
            <div className="pad">
              <Chips<Shown>
                label={t('training.show.label')}
                value={shown}
                choices={SHOWN.map((value) => ({
                  value,
                  text: t(`training.show.${value}`),
                  count: items.filter(BELONGS[value]).length,
                }))}
                onChoose={show}
              />
            </div>
            <ul className="lined">
              {items.filter(BELONGS[shown]).map((line) => (
                <li key={line.id}>
                  <Line line={line} session={session} keeps={keeps} />
                </li>
              ))}
            </ul>
            {items.length === 0 && <p className="empty">{t('training.nobody')}</p>}
            <Pager cursor={cursor} next={nextCursor} onMove={setCursor}>
              {t('training.people', { n: items.length, total: total ?? items.length })}
            </Pager>
          </>
        )}
      </Loaded>
    </Panel>
  );
}

interface LineProps {
  line: TrainingAttendanceView;
  session: TrainingSessionView;
  keeps: boolean;
}

function Line({ line, session, keeps }: LineProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className="row wrap">
        <Link
          to="/persons/$id/skills"
          params={{ id: line.person.id }}
          search={{ name: line.person.name }}
          className="b"
        >
          {line.person.name}
        </Link>
        <span className="meta">{line.organization?.shortName}</span>
        {line.member && <Tag>{t('training.member')}</Tag>}
        <span className="grow" />
        {line.certificateNo && <span className="mono">{line.certificateNo}</span>}
        {line.certificateGrade && <Tag>{t(`training.grades.${line.certificateGrade}`)}</Tag>}
        {line.completedOn && <Tag tone="jade">{t('training.through')}</Tag>}
        {line.cameOn && !line.completedOn && <Tag tone="slate">{t('training.signedIn')}</Tag>}
        {keeps && session.aim === 'VOCATIONAL' && line.completedOn && !line.certificateNo && (
          <Certify line={line} />
        )}
        {keeps && !line.completedOn && <Tap line={line} session={session} />}
      </div>
      {line.placedOn && (
        <p className="meta">{t('training.placed', { day: line.placedOn, where: line.placedAt })}</p>
      )}
    </>
  );
}

/** One tap: come; or off the list again, for who stands there by mistake. */
function Tap({ line, session }: Omit<LineProps, 'keeps'>) {
  const { t } = useTranslation();
  const signing = useListing(session.id, 'sign-in');
  const striking = useStrike(line);
  const early = session.state === 'PLANNED' && t('training.early');
  const failed = signing.error ?? striking.error;
  return (
    <>
      {!line.cameOn && (
        <Button
          aria-label={t('training.signIn.whom', { name: line.person.name })}
          pending={signing.isPending}
          because={early}
          onClick={() => signing.mutate({ person: line.person.id })}
        >
          {t('training.signIn.act')}
        </Button>
      )}
      <Button
        small
        look="text"
        aria-label={t('training.strike.whom', { name: line.person.name })}
        pending={striking.isPending}
        onClick={() => striking.mutate()}
      >
        {t('training.strike.act')}
      </Button>
      {failed && <ErrorNote error={failed} />}
    </>
  );
}
