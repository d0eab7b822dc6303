import { useState } from 'react';
import type { ConsentView } from '../../api/schema';
import { ask } from '../ask';
import { fill, useWords } from '../language';
import { Top } from '../parts';
import { useAnswer } from './useAnswer';

/** One's own consents, each to be taken back. */
export function Consents() {
  const words = useWords();
  const { data, said, again } = useAnswer<ConsentView[]>('/me/consents');
  return (
    <>
      <Top title={words.door.consents} back="/my" />
      <main>
        <ul className="list">
          {said && <li role="alert">{said}</li>}
          {data?.length === 0 && <li>{words.door.consentsNone}</li>}
          {data?.map((consent) => (
            <li key={consent.id}>
              <One consent={consent} onDone={again} />
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}

function One({ consent, onDone }: { consent: ConsentView; onDone: () => void }) {
  const words = useWords();
  const [sure, setSure] = useState(false);
  const [said, setSaid] = useState('');
  return (
    <div>
      <b>{words.door.consent[consent.kind]}</b>
      <p className="meta">{fill(words.door.given, { day: consent.givenOn, basis: consent.basis })}</p>
      {said && <p className="seal">{said}</p>}
      {consent.withdrawnOn ? (
        <span className="tag">{fill(words.door.withdrawn, { day: consent.withdrawnOn })}</span>
      ) : (
        <button type="button" className="btn" onClick={() => void (sure ? withdraw() : setSure(true))}>
          {sure ? words.door.withdrawSure : words.door.withdraw}
        </button>
      )}
    </div>
  );

  async function withdraw(): Promise<void> {
    await ask('POST', `/me/consents/${consent.id}/withdraw`, { body: { reason: words.door.reason } })
      .then(onDone)
      .catch((error: Error) => setSaid(error.message || words.unreachable));
  }
}
