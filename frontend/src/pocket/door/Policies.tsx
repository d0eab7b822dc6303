import { useRef, useState } from 'react';
import { newKey } from '../../api/once';
import type { PolicyView } from '../../api/schema';
import { ask } from '../ask';
import { fill, useWords } from '../language';
import { Top } from '../parts';
import { useAnswer } from './useAnswer';

/** What one may ask for where one is at home: who, with what, where, until when. */
export function Policies() {
  const words = useWords();
  const { data, said } = useAnswer<{ items: PolicyView[] }>('/me/policies?limit=100');
  return (
    <>
      <Top title={words.door.policies} back="/my" />
      <main>
        <ul className="list">
          {said && <li role="alert">{said}</li>}
          {data?.items.length === 0 && <li>{words.door.policiesNone}</li>}
          {data?.items.map((policy) => (
            <li key={policy.id}>
              <One policy={policy} />
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}

function One({ policy }: { policy: PolicyView }) {
  const words = useWords();
  return (
    <details>
      <summary>
        <b>{policy.title}</b>{' '}
        <span className="meta">
          {policy.expiresOn
            ? fill(words.door.policyUntil, { day: policy.expiresOn })
            : words.door.policyEndless}
        </span>
      </summary>
      <p>{policy.gives}</p>
      <p>{fill(words.door.policyWho, { who: policy.eligible })}</p>
      {policy.documents.length > 0 && (
        <p>{fill(words.door.policyBring, { what: policy.documents.join(words.divider) })}</p>
      )}
      <p>
        {fill(words.door.policyWhere, { where: [policy.applyAt, policy.phone].filter(Boolean).join(' · ') })}
      </p>
      {policy.answers.map((one) => (
        <p key={one.id}>
          <b>{one.question}</b>
          <br />
          {one.answer}
        </p>
      ))}
      <Question policy={policy.id} />
    </details>
  );
}

/** A question of one's own; who asks is not kept. */
function Question({ policy }: { policy: string }) {
  const words = useWords();
  const key = useRef(newKey());
  const [question, setQuestion] = useState('');
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState('');
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label className="f">
        <span>{words.door.policyAsk}</span>
        <input value={question} maxLength={300} onChange={(event) => setQuestion(event.target.value)} />
      </label>
      {said && <p role="status">{said}</p>}
      {wrong && (
        <p className="seal" role="alert">
          {wrong}
        </p>
      )}
      <button type="submit" className="btn" disabled={!question.trim()}>
        {words.door.policySend}
      </button>
    </form>
  );

  async function send(): Promise<void> {
    setWrong('');
    await ask('POST', `/me/policies/${policy}/questions`, { body: { question }, key: key.current })
      .then(() => {
        key.current = newKey();
        setQuestion('');
        setSaid(words.door.policyAsked);
      })
      .catch((error: Error) => setWrong(error.message || words.unreachable));
  }
}
