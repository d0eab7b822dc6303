import { useEffect } from 'react';
import type {
  OwnDutyView,
  OwnGatheringView,
  OwnReportView,
  OwnServiceStationView,
  SheetCard,
} from '../../api/schema';
import { fill, useWords, wordOf } from '../language';
import { onArrival } from '../outbox';
import { To, Top, useWaiting } from '../parts';
import { LookList } from './Looks';
import { NotAccepted } from './NotAccepted';
import { ReportForm } from './ReportForm';
import { useAnswer } from './useAnswer';

/** What the branch owes me, my report of the quarter, who looked at my file, and the ways to the rest. */
export function OwnPage() {
  const words = useWords();
  const duties = useAnswer<OwnDutyView[]>('/me/duties');
  const reports = useAnswer<OwnReportView[]>('/me/reports');
  const { data: help = [] } = useAnswer<SheetCard[]>('/me/family-help');
  const { data: meetings = [] } = useAnswer<OwnGatheringView[]>('/me/gatherings');
  const waiting = useWaiting('/me/reports');
  useEffect(
    () =>
      onArrival(() => {
        duties.again();
        reports.again();
      }),
    [duties, reports],
  );
  const owed = (duties.data ?? []).filter((duty) => duty.owedBy !== 'MEMBER');
  const asked = duties.data?.find((duty) => duty.kind === 'QUARTERLY_REPORT' && duty.open);
  const [last] = reports.data ?? [];
  return (
    <>
      <Top title={words.door.title}>
        <To to="/my/data" className="btn text">
          {words.door.file}
        </To>
      </Top>
      <main>
        <NotAccepted />
        <h2>{words.door.owed}</h2>
        <ul className="list">
          {duties.data && owed.length === 0 && <li>{words.door.owedNone}</li>}
          {owed.map((duty) => (
            <li key={`${duty.kind}${duty.period}${duty.dueOn}`}>
              <span>
                {wordOf(words.kind, duty.kind)}
                <span className="meta">
                  {duty.period} · {words.door.owes[duty.owedBy]}
                </span>
              </span>
              <Stand duty={duty} />
            </li>
          ))}
        </ul>
        {help.length > 0 && (
          <>
            <h2>{words.door.helped}</h2>
            <ul className="list">
              {help.map((done) => (
                <li key={`${done.on}${done.words}`}>
                  <span>
                    {done.words}
                    <span className="meta">{done.on}</span>
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        {meetings.length > 0 && (
          <>
            <h2>{words.door.meetings}</h2>
            <ul className="list">
              {meetings.map((meeting) => (
                <li key={`${meeting.heldOn}${meeting.kind}${meeting.place}`}>
                  <span>
                    {wordOf(words.door.meeting, meeting.kind)}
                    <span className="meta">
                      {fill(words.door.meetingAt, { day: meeting.heldOn, place: meeting.place })}
                      {meeting.agenda.map((point) => ` · ${point}`)}
                    </span>
                  </span>
                  {meeting.cameOn && <span className="tag jade">{words.door.signedIn}</span>}
                </li>
              ))}
            </ul>
          </>
        )}
        {waiting && (
          <p className="strip" role="status">
            {words.door.waiting}
          </p>
        )}
        {asked && !waiting && <ReportForm duty={asked} />}
        {!asked && last && (
          <>
            <h2>{fill(words.door.reported, { period: last.period })}</h2>
            <div className="block" role="status">
              {fill(words.door.submittedOn, { day: last.submittedOn })}
              {last.acknowledgedOn && ` · ${fill(words.door.acknowledged, { day: last.acknowledgedOn })}`}
              {last.body && <p className="meta">{last.body}</p>}
            </div>
          </>
        )}
        <h2>{words.door.jobs}</h2>
        <ul className="list">
          <li>
            <To to="/my/jobs">{words.door.jobsOpen}</To>
          </li>
        </ul>
        <Station />
        <h2>
          {words.door.looked}
          <span className="grow" />
          <To to="/my/looks">{words.door.all}</To>
        </h2>
        <LookList most={3} />
        <h2>{words.comingBack.home}</h2>
        <ul className="list">
          <li>
            <To to="/my/return">{words.comingBack.title}</To>
          </li>
          <li>
            <To to="/my/support">{words.support.title}</To>
          </li>
        </ul>
        <h2>{words.door.file}</h2>
        <ul className="list">
          <li>
            <To to="/my/data">{words.door.file}</To>
          </li>
          <li>
            <To to="/my/corrections">{words.door.corrections}</To>
          </li>
          <li>
            <To to="/my/policies">{words.door.policies}</To>
          </li>
          <li>
            <To to="/my/consents">{words.door.consents}</To>
          </li>
          <li>
            <To to="/my/readers">{words.door.readers}</To>
          </li>
        </ul>
      </main>
    </>
  );
}

/** Whom to ring up in the township, where that is known. */
function Station() {
  const words = useWords();
  const { data: station } = useAnswer<OwnServiceStationView>('/me/service-station');
  if (!station?.phone && !station?.address) return null;
  return (
    <>
      <h2>{fill(words.door.station, { township: station.township })}</h2>
      <ul className="list">
        <li>
          <span>
            {station.phone && <a href={`tel:${station.phone}`}>{station.phone}</a>}
            <span className="meta">{station.address}</span>
          </span>
        </li>
      </ul>
    </>
  );
}

function Stand({ duty }: { duty: OwnDutyView }) {
  const words = useWords();
  if (duty.state === 'OVERDUE') return <span className="tag seal">{words.door.late}</span>;
  if (duty.open) return <span className="tag ochre">{fill(words.door.until, { day: duty.dueOn })}</span>;
  if (duty.state === 'FULFILLED' || duty.state === 'FULFILLED_LATE')
    return <span className="tag jade">{words.door.met}</span>;
  return duty.state === 'MISSED' ? <span className="tag seal">{words.door.missed}</span> : null;
}
