import { useState } from 'react';
import type { ReportReaderView } from '../../api/schema';
import { ask } from '../ask';
import { useWords } from '../language';
import { Top } from '../parts';
import { useAnswer } from './useAnswer';

/** Who reads one's reports beside the secretary: whom one names, while he stands in for him; nobody unless one does. */
export function Readers() {
  const words = useWords();
  const { data, said, again } = useAnswer<ReportReaderView[]>('/me/report-readers');
  const [refused, setRefused] = useState('');
  const nobody = data && !data.some((reader) => reader.named);
  return (
    <>
      <Top title={words.door.readers} back="/my" />
      <main>
        <div className="block">
          <p>{words.door.readersNote}</p>
        </div>
        <h2>{words.door.readersStead}</h2>
        {(said || refused) && (
          <p className="form seal" role="alert">
            {said || refused}
          </p>
        )}
        {data && (
          <div className="chips g2" role="group" aria-label={words.door.readersStead}>
            <Chip on={Boolean(nobody)} text={words.door.readersNobody} onChoose={() => name()} />
            {data.map((reader) => (
              <Chip key={reader.id} on={reader.named} text={reader.name} onChoose={() => name(reader.id)} />
            ))}
          </div>
        )}
      </main>
    </>
  );

  function name(accountId?: string): void {
    ask('POST', '/me/report-readers', { body: { ...(accountId && { accountId }) } })
      .then(again)
      .catch((error: Error) => setRefused(error.message || words.unreachable));
  }
}

function Chip({ on, text, onChoose }: { on: boolean; text: string; onChoose: () => void }) {
  return (
    <button type="button" className={on ? 'chip on' : 'chip'} aria-pressed={on} onClick={onChoose}>
      {text}
    </button>
  );
}
