import { useState } from 'react';
import type { ContactForm } from '../../api/schema';
import { fill, useWords } from '../language';
import { drop, send, type Entry } from '../outbox';
import { To, Top, useOutbox } from '../parts';
import { noteDone } from './week';

/** What waits to be sent; what was not accepted is mended or dropped here. */
export function Outbox() {
  const words = useWords();
  const waiting = useOutbox() as Entry<ContactForm>[];
  return (
    <>
      <Top title={words.box.queue} back="/pocket">
        <button type="button" className="btn" onClick={() => void send()}>
          {words.box.send}
        </button>
      </Top>
      <main>
        {waiting.length === 0 && <p className="form">{words.box.none}</p>}
        <ul className="list">
          {waiting.map((entry) => (
            <li key={entry.id}>
              <One entry={entry} />
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}

function One({ entry }: { entry: Entry<ContactForm> }) {
  const words = useWords();
  const [sure, setSure] = useState(false);
  const { memberId, outcome, occurredOn } = entry.body;
  return (
    <div>
      <b>{entry.about}</b> {words.outcome[outcome]} <span className="meta">{occurredOn}</span>
      {entry.refused !== undefined && (
        <>
          <p className="seal" role="alert">
            {fill(words.box.why, { why: entry.refused })}
          </p>
          <p className="row wrap">
            <To to={`/pocket/members/${memberId}`} className="btn">
              {words.box.mend}
            </To>
            <button type="button" className="btn" onClick={() => void (sure ? forget() : setSure(true))}>
              {sure ? words.box.dropSure : words.box.drop}
            </button>
          </p>
        </>
      )}
    </div>
  );

  async function forget(): Promise<void> {
    await noteDone(memberId, undefined);
    await drop(entry.id);
  }
}
