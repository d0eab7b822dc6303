import { useCallback, useEffect, useState } from 'react';
import type {
  HomecomingField,
  OwnReturnIntentionForm,
  OwnReturnIntentionView,
  ProjectOpportunityView,
  ReturnAnswer,
  ReturnHorizon,
} from '../../api/schema';
import { ask } from '../ask';
import { fill, useWords } from '../language';
import { add, onArrival } from '../outbox';
import { Choice, Top, useWaiting } from '../parts';
import { NotAccepted } from './NotAccepted';
import { useAnswer } from './useAnswer';

const PATH = '/me/return-intentions';
const PROJECTS = '/me/project-opportunities?limit=50';

/** "I want to come back", in three questions; freely said, and taken back with a tap. */
export function ComingBack() {
  const words = useWords();
  const { data, said, again } = useAnswer<OwnReturnIntentionView[]>(PATH);
  const waiting = useWaiting(PATH);
  const { data: projects, again: look } = useAnswer<{ items: ProjectOpportunityView[] }>(PROJECTS);
  const anew = useCallback(() => {
    again();
    look();
  }, [again, look]);
  useEffect(() => onArrival(anew), [anew]);
  return (
    <>
      <Top title={words.comingBack.title} back="/my" />
      <main>
        {said && (
          <p className="form seal" role="alert">
            {said}
          </p>
        )}
        <NotAccepted />
        {waiting && (
          <p className="strip ochre" role="status">
            {words.comingBack.waiting}
          </p>
        )}
        <Questions />
        {projects && projects.items.length > 0 && <Projects of={projects.items} />}
        {data && data.length > 0 && <h2>{words.comingBack.saidSoFar}</h2>}
        <ul className="list">
          {data?.map((intention) => (
            <li key={intention.id}>
              <Said intention={intention} onDone={anew} />
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}

/** What there is to be done at home in the field that one has named. */
function Projects({ of }: { of: readonly ProjectOpportunityView[] }) {
  const words = useWords();
  return (
    <>
      <h2>{words.comingBack.projects}</h2>
      <ul className="list">
        {of.map((one) => (
          <li key={one.id}>
            <div>
              <b>{one.title}</b>{' '}
              <span className="meta">
                {[words.comingBack.fields[one.field], one.place].filter(Boolean).join(' · ')}
              </span>
              <p>{one.details}</p>
              <p className="meta">
                {fill(words.comingBack.askWhom, { whom: one.askWhom })}
                {one.phone && (
                  <>
                    {' '}
                    <a href={`tel:${one.phone}`}>{one.phone}</a>
                  </>
                )}{' '}
                · {fill(words.comingBack.until, { day: one.validThrough })} ·{' '}
                {fill(words.comingBack.verified, { day: one.verifiedOn })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Questions() {
  const words = useWords();
  const [answer, setAnswer] = useState<ReturnAnswer>();
  const [field, setField] = useState<HomecomingField>();
  const [horizon, setHorizon] = useState<ReturnHorizon>();
  const plans = answer !== undefined && answer !== 'NO';
  return (
    <>
      <div className="block">
        <p className="meta">{words.comingBack.free}</p>
        <p>{words.comingBack.answer}</p>
        <Choice
          label={words.comingBack.answer}
          of={words.comingBack.answers}
          chosen={given(answer)}
          onChoose={setAnswer}
        />
        {plans && (
          <>
            <p>{words.comingBack.field}</p>
            <Choice
              label={words.comingBack.field}
              of={words.comingBack.fields}
              chosen={given(field)}
              onChoose={setField}
            />
            <p>{words.comingBack.horizon}</p>
            <Choice
              label={words.comingBack.horizon}
              of={words.comingBack.horizons}
              chosen={given(horizon)}
              onChoose={setHorizon}
            />
          </>
        )}
      </div>
      <div className="act">
        <button type="button" className="btn main" disabled={!answer} onClick={() => void send()}>
          {words.comingBack.send}
        </button>
      </div>
    </>
  );

  async function send(): Promise<void> {
    if (!answer) return;
    const form: OwnReturnIntentionForm = {
      answer,
      ...(plans && field && { field }),
      ...(plans && horizon && { horizon }),
    };
    await add(PATH, form, words.comingBack.title);
    setAnswer(undefined);
    setField(undefined);
    setHorizon(undefined);
  }
}

function Said({ intention, onDone }: { intention: OwnReturnIntentionView; onDone: () => void }) {
  const words = useWords();
  const [sure, setSure] = useState(false);
  const [wrong, setWrong] = useState('');
  const plans = [
    intention.field && words.comingBack.fields[intention.field],
    intention.horizon && words.comingBack.horizons[intention.horizon],
  ].filter(Boolean);
  return (
    <div>
      <b>{words.comingBack.answers[intention.answer]}</b>
      {plans.length > 0 && ` · ${plans.join(' · ')}`}
      <p className="meta">
        {fill(words.comingBack.noted, { day: intention.askedOn, by: intention.recordedBy ?? '—' })} ·{' '}
        {fill(words.comingBack.until, { day: intention.validUntil })}
      </p>
      {wrong && <p className="seal">{wrong}</p>}
      <button type="button" className="btn" onClick={() => void (sure ? withdraw() : setSure(true))}>
        {sure ? words.comingBack.withdrawSure : words.comingBack.withdraw}
      </button>
    </div>
  );

  async function withdraw(): Promise<void> {
    await ask('POST', `${PATH}/${intention.id}/withdraw`)
      .then(onDone)
      .catch((error: Error) => setWrong(error.message || words.unreachable));
  }
}

const given = <V,>(value: V | undefined): V[] => (value === undefined ? [] : [value]);
