import { useEffect, useState } from 'react';
import type { OwnSupportRequestView, SupportTopic } from '../../api/schema';
import { ask } from '../ask';
import { useWords } from '../language';
import { add, onArrival } from '../outbox';
import { Choice, Top, useWaiting } from '../parts';
import { NotAccepted } from './NotAccepted';
import { useAnswer } from './useAnswer';

const PATH = '/me/support-requests';

/** What one asks the office for on the way home, and how far each has come. */
export function Support() {
  const words = useWords();
  const { data, said, again } = useAnswer<OwnSupportRequestView[]>(PATH);
  const waiting = useWaiting(PATH);
  const [topic, setTopic] = useState<SupportTopic>();
  const [text, setText] = useState('');
  useEffect(() => onArrival(again), [again]);
  return (
    <>
      <Top title={words.support.title} back="/my" />
      <main>
        {said && (
          <p className="form seal" role="alert">
            {said}
          </p>
        )}
        <NotAccepted />
        {waiting && (
          <p className="strip ochre" role="status">
            {words.support.waiting}
          </p>
        )}
        <h2>{words.support.what}</h2>
        <Choice
          label={words.support.what}
          of={words.support.topics}
          chosen={topic ? [topic] : []}
          onChoose={setTopic}
        />
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            void raise();
          }}
        >
          <label className="f">
            <span>{words.support.words}</span>
            <textarea
              rows={4}
              maxLength={1000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <button type="submit" className="btn main" disabled={!topic || !text.trim()}>
            {words.support.send}
          </button>
        </form>
        <ul className="list">
          {data?.map((request) => (
            <li key={request.id}>
              <One request={request} onDone={again} />
            </li>
          ))}
        </ul>
      </main>
    </>
  );

  async function raise(): Promise<void> {
    if (!topic) return;
    await add(PATH, { topic, words: text.trim() }, words.support.title);
    setTopic(undefined);
    setText('');
  }
}

function One({ request, onDone }: { request: OwnSupportRequestView; onDone: () => void }) {
  const words = useWords();
  const [wrong, setWrong] = useState('');
  return (
    <div>
      <b>{words.support.topics[request.topic]}</b>{' '}
      <span className="tag">
        {request.result ? words.support.results[request.result] : words.support.states[request.state]}
      </span>
      <p>{request.words}</p>
      <p className="meta">{request.receivedOn}</p>
      {request.milestones.map((step) => (
        <p key={`${step.on}${step.words}`} className="meta">
          {step.on} · {step.words}
        </p>
      ))}
      {request.outcome && (
        <p>
          {request.closedOn} · {request.outcome}
        </p>
      )}
      {wrong && <p className="seal">{wrong}</p>}
      {request.state !== 'CLOSED' && (
        <button type="button" className="btn" onClick={() => void withdraw()}>
          {words.support.withdraw}
        </button>
      )}
    </div>
  );

  async function withdraw(): Promise<void> {
    await ask('POST', `${PATH}/${request.id}/withdraw`)
      .then(onDone)
      .catch((error: Error) => setWrong(error.message || words.unreachable));
  }
}
