import { useEffect, useState } from 'react';
import type { ContactView } from '../../api/schema';
import { ask } from '../ask';
import { fill, useWords } from '../language';
import { drop, onArrival } from '../outbox';
import { To, useOutbox } from '../parts';
import { Remaining } from './Remaining';
import { noteDone, type Line, type Sheet } from './week';

/** What was just written down: sent, or kept on the phone. */
export interface Kept {
  name: string;
  memberId: string;
  spoken: boolean;
  record?: ContactView;
  entry?: string;
}

/** Says that it is kept, offers to take it back for some minutes, what else is to be done at that door, and whom to call next. */
export function Saved({
  kept,
  sheet,
  next,
  onUndone,
}: {
  kept: Kept;
  sheet: Sheet;
  next: Line | undefined;
  onUndone: () => void;
}) {
  const words = useWords();
  const waits = useOutbox().some((entry) => entry.id === kept.entry);
  const [record, setRecord] = useState(kept.record);
  const [said, setSaid] = useState('');
  useEffect(
    () => onArrival((entry, answer) => void (entry.id === kept.entry && setRecord(answer as ContactView))),
    [kept.entry],
  );
  const name = { name: kept.name };
  return (
    <main>
      <div className={waits ? 'strip' : 'strip jade'} role="status">
        {fill(waits ? words.log.queued : words.log.saved, name)}
        <span className="grow" />
        {(waits || record) && (
          <button type="button" className="btn" onClick={() => void undo()}>
            {words.log.undo}
          </button>
        )}
      </div>
      {said && (
        <p className="form seal" role="alert">
          {said}
        </p>
      )}
      <Remaining sheet={sheet} spoken={kept.spoken} />
      <div className="act">
        {next && (
          <To to={`/pocket/members/${next.id}`} className="btn main">
            {words.today.call}：{next.name}
          </To>
        )}
        <To to="/pocket" className="btn">
          {words.today.title}
        </To>
      </div>
    </main>
  );

  async function undo(): Promise<void> {
    try {
      if (waits && kept.entry) await drop(kept.entry);
      else if (record) await ask('POST', `/contact-records/${record.id}/withdraw`, { etag: record.etag });
      await noteDone(kept.memberId, undefined);
      onUndone();
    } catch (error) {
      setSaid((error as Error).message || words.unreachable);
    }
  }
}
