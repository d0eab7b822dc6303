import { useEffect, useState } from 'react';
import type { ContactOutcome, DeviceEnrolled } from '../../api/schema';
import { ask } from '../ask';
import { canKeep, isOpen, keep } from '../device';
import { fill, useWords, wordOf } from '../language';
import { read } from '../outbox';
import { NewPin, To, Top, useOutbox } from '../parts';
import { useOnline } from '../path';
import { done, takeWeek, week, type Line, type Week } from './week';
import { Strip } from './Strip';

/** Whom to call: what is past, today, later; and how much waits to be sent. */
export function TodayPage({ title }: { title: string }) {
  const words = useWords();
  const [shown, setShown] = useState<Week>();
  const [made, setMade] = useState<Record<string, ContactOutcome>>({});
  const [said, setSaid] = useState('');
  const [enrolling, setEnrolling] = useState(false);
  const waiting = useOutbox();
  const online = useOnline();
  useEffect(() => {
    void look();
  }, [waiting]);
  const groups = shown ? grouped(shown) : [];
  const open = isOpen();
  return (
    <>
      <Top title={title} meta={shown?.today}>
        <a className="btn text" href="/">
          {words.leave}
        </a>
      </Top>
      <Strip />
      {said && (
        <p className="strip jade" role="status">
          {said}
        </p>
      )}
      <main>
        {shown?.lines.length === 0 && <p className="form">{words.today.none}</p>}
        {groups.map(([name, lines]) => (
          <section key={name}>
            <h2 className={name === 'past' ? 'seal' : ''}>
              {words.today[name]} {lines.length}
            </h2>
            <ul className="list">
              {lines.map((line) => (
                <li key={line.id}>
                  <To to={`/pocket/members/${line.id}`} className="who">
                    <b>{line.name}</b>{' '}
                    <span className="meta">
                      {line.kinds.map((kind) => wordOf(words.kind, kind)).join(' · ')} · {line.dueOn}
                    </span>
                  </To>
                  <Mark name={line.name} outcome={made[line.id]} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {open && shown?.takenOn && (
          <p className="form meta">
            {fill(words.enrol.taken, { day: shown.takenOn })}
            {online && (
              <button type="button" className="btn" onClick={() => void again()}>
                {words.enrol.refresh}
              </button>
            )}
          </p>
        )}
        {!open && shown && (
          <section>
            <h2>{words.enrol.offer}</h2>
            <div className="block">
              <p className="meta">{canKeep() ? words.enrol.note : words.enrol.unsafe}</p>
              {canKeep() &&
                (enrolling ? (
                  <NewPin act={words.enrol.act} onChosen={enrol} />
                ) : (
                  <button type="button" className="btn" onClick={() => setEnrolling(true)}>
                    {words.enrol.act}
                  </button>
                ))}
            </div>
          </section>
        )}
      </main>
    </>
  );

  async function look(): Promise<void> {
    setShown(await week().catch(() => undefined));
    setMade(await done());
  }

  async function enrol(pin: string): Promise<void> {
    await keep(await ask<DeviceEnrolled>('POST', '/me/devices', { body: { pin } }), pin);
    await again();
    await read();
  }

  async function again(): Promise<void> {
    setSaid(fill(words.enrol.done, { n: await takeWeek() }));
    await look();
  }
}

function grouped({ today, lines }: Week): ['past' | 'now' | 'later', Line[]][] {
  const heaps: ['past' | 'now' | 'later', Line[]][] = [
    ['past', lines.filter((line) => line.dueOn < today)],
    ['now', lines.filter((line) => line.dueOn === today)],
    ['later', lines.filter((line) => line.dueOn > today)],
  ];
  return heaps.filter(([, heap]) => heap.length > 0);
}

/** Whether it waits to be sent, else what came of the call. */
function Mark({ name, outcome }: { name: string; outcome: ContactOutcome | undefined }) {
  const words = useWords();
  const waits = useOutbox().some((entry) => entry.about === name);
  if (waits) return <span className="tag ochre">{words.today.waiting}</span>;
  if (!outcome) return null;
  return <span className={outcome === 'REACHED' ? 'tag jade' : 'tag'}>{words.outcome[outcome]}</span>;
}
