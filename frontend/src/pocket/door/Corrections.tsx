import { useRef, useState } from 'react';
import { newKey } from '../../api/once';
import type { ApiError } from '../../api/problem';
import type { CorrectionView } from '../../api/schema';
import { ask } from '../ask';
import { useWords, wordOf } from '../language';
import { Choice, Top } from '../parts';
import { useAnswer } from './useAnswer';

type Field = 'phone' | 'name' | 'birthDate' | 'villageGroup';

/** What is wrong in one's own file, and what became of earlier requests. */
export function Corrections() {
  const words = useWords();
  const { data, again } = useAnswer<CorrectionView[]>('/me/correction-requests');
  const key = useRef(newKey());
  const [field, setField] = useState<Field>();
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState('');
  return (
    <>
      <Top title={words.door.corrections} back="/my" />
      <main>
        {said && (
          <p className="strip jade" role="status">
            {said}
          </p>
        )}
        <h2>{words.door.correctWhat}</h2>
        <Choice
          label={words.door.correctWhat}
          of={words.door.fields}
          columns={2}
          chosen={field ? [field] : []}
          onChoose={setField}
        />
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            void propose();
          }}
        >
          <label className="f">
            <span>{words.door.correctTo}</span>
            <input value={value} onChange={(event) => setValue(event.target.value)} />
          </label>
          <label className="f">
            <span>{words.door.why}</span>
            <input value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />
          </label>
          {wrong && (
            <p className="seal" role="alert">
              {wrong}
            </p>
          )}
          <button type="submit" className="btn main" disabled={!field || !value.trim() || !reason.trim()}>
            {words.door.ask2}
          </button>
        </form>
        <ul className="list">
          {data?.map((request) => (
            <li key={request.id}>
              <span>
                {request.changes
                  .map((change) => `${wordOf(words.door.fields, change.field)} → ${change.value ?? '—'}`)
                  .join('；')}
                <span className="meta">
                  {request.proposedOn} · {request.reason}
                  {request.decision && ` · ${request.decision}`}
                </span>
              </span>
              <span className="tag">{wordOf(words.door.states, request.state)}</span>
            </li>
          ))}
        </ul>
      </main>
    </>
  );

  async function propose(): Promise<void> {
    if (!field) return;
    const body = { changes: { [field]: value.trim() }, reason: reason.trim() };
    try {
      await ask('POST', '/me/correction-requests', { body, key: key.current });
      key.current = newKey();
      setValue('');
      setReason('');
      setWrong('');
      setSaid(words.door.asked);
      again();
    } catch (error) {
      const { errors, message } = error as ApiError;
      setWrong(errors[0]?.message ?? (message || words.unreachable));
    }
  }
}
