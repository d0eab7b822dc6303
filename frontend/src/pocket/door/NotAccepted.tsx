import { useState } from 'react';
import { fill, useWords } from '../language';
import { again, drop, type Entry } from '../outbox';
import { useOutbox } from '../parts';

/** What the office has not accepted, each with the reason: it is sent once more, or dropped. */
export function NotAccepted() {
  const refused = useOutbox().filter((entry) => entry.refused !== undefined);
  if (refused.length === 0) return null;
  return (
    <ul className="list">
      {refused.map((entry) => (
        <li key={entry.id}>
          <One entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function One({ entry }: { entry: Entry }) {
  const words = useWords();
  const [sure, setSure] = useState(false);
  return (
    <div>
      <b>{entry.about}</b>
      <p className="seal" role="alert">
        {fill(words.box.why, { why: entry.refused ?? '' })}
      </p>
      <p className="row wrap">
        <button type="button" className="btn" onClick={() => void again(entry.id)}>
          {words.box.again}
        </button>
        <button type="button" className="btn" onClick={() => (sure ? void drop(entry.id) : setSure(true))}>
          {sure ? words.box.dropSure : words.box.drop}
        </button>
      </p>
    </div>
  );
}
