import { useRef, useState } from 'react';
import { newKey } from '../../api/once';
import type {
  ContactForm,
  ContactMethod,
  ContactNeed,
  ContactOutcome,
  ContactTopic,
  ContactView,
} from '../../api/schema';
import { ask } from '../ask';
import { isOpen } from '../device';
import { fill, useWords } from '../language';
import { add, drop, type Entry } from '../outbox';
import { Choice, toggled } from '../parts';
import type { Kept } from './Saved';
import {
  dayAfter,
  isConversation,
  noteDone,
  type Line,
  ownName,
  type Number as Called,
  type Sheet,
} from './week';

interface Props {
  sheet: Sheet;
  today: string;
  called: Called | null;
  mended: Entry<ContactForm> | undefined;
  next: Line | undefined;
  onKept: (kept: Kept) => void;
}

/** What came of a call: chips, one tap each; a promise where one was made. */
export function LogForm({ sheet, today, called, mended, next, onKept }: Props) {
  const words = useWords();
  const was = mended?.body;
  const key = useRef(newKey());
  const [number, setNumber] = useState(
    was?.tries?.[0]?.contactPointId ?? called?.id ?? sheet.numbers[0]?.id ?? '',
  );
  const [method, setMethod] = useState<ContactMethod>(was?.method ?? 'PHONE');
  const [outcome, setOutcome] = useState<ContactOutcome | undefined>(was?.outcome);
  const [told, setTold] = useState<ContactTopic[]>(was?.toldTopics ?? []);
  const [needs, setNeeds] = useState<ContactNeed[]>(was?.needs ?? []);
  const [promise, setPromise] = useState(was?.promises?.[0]?.words ?? '');
  const [within, setWithin] = useState<'3' | '7' | '30'>('7');
  const [note, setNote] = useState(was?.note ?? '');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const numbers = Object.fromEntries(sheet.numbers.slice(0, 4).map(({ id, text }) => [id, text]));
  const { NOT_REACHED: _, ...outcomes } = words.outcome;
  const { LETTER: _letter, OTHER: _other, ...methods } = words.method;
  return (
    <main>
      {mended?.refused !== undefined && (
        <p className="form seal">{fill(words.box.why, { why: mended.refused })}</p>
      )}
      {sheet.numbers.length > 1 && method === 'PHONE' && (
        <>
          <h2>{words.log.who}</h2>
          <Choice label={words.log.who} of={numbers} columns={2} chosen={[number]} onChoose={setNumber} />
        </>
      )}
      <h2>{words.log.title}</h2>
      <Choice
        label={words.log.title}
        of={outcomes}
        chosen={outcome && outcome !== 'NOT_REACHED' ? [outcome] : []}
        onChoose={setOutcome}
      />
      {outcome === 'REACHED' && (
        <>
          <h2>
            {words.log.told} <span className="meta">{words.log.many}</span>
          </h2>
          <Choice
            label={words.log.told}
            of={words.topic}
            columns={2}
            chosen={told}
            onChoose={(one) => setTold(toggled(told, one))}
          />
          <h2>
            {words.log.needs} <span className="meta">{words.log.needsNone}</span>
          </h2>
          <Choice
            label={words.log.needs}
            of={words.need}
            columns={2}
            chosen={needs}
            onChoose={(one) => setNeeds(toggled(needs, one))}
          />
          <h2>
            {words.log.promise} <span className="meta">{words.log.optional}</span>
          </h2>
          <div className="block">
            <label className="f">
              <span>{words.log.what}</span>
              <input value={promise} maxLength={200} onChange={(event) => setPromise(event.target.value)} />
            </label>
            {promise && (
              <Choice
                label={words.log.when}
                of={{ '3': words.log.days3, '7': words.log.days7, '30': words.log.days30 }}
                chosen={[within]}
                onChoose={setWithin}
              />
            )}
          </div>
        </>
      )}
      <h2>
        {words.log.note} <span className="meta">{words.log.noteHint}</span>
      </h2>
      <div className="block">
        <label className="f">
          <span>{words.log.optional}</span>
          <textarea rows={2} value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
        </label>
      </div>
      <h2>{words.log.how}</h2>
      <Choice
        label={words.log.how}
        of={methods}
        columns={4}
        chosen={method in methods ? [method as keyof typeof methods] : []}
        onChoose={setMethod}
      />
      <div className="act">
        {said && (
          <p className="seal" role="alert">
            {said}
          </p>
        )}
        <button
          type="button"
          className="btn main"
          disabled={!outcome || !today || busy}
          onClick={() => void save()}
        >
          {outcome
            ? next
              ? fill(words.log.saveNext, { name: next.name })
              : words.log.save
            : words.log.choose}
        </button>
      </div>
    </main>
  );

  async function save(): Promise<void> {
    if (!outcome) return;
    setBusy(true);
    try {
      onKept(await kept(await written(outcome)));
    } catch (error) {
      setSaid((error as Error).message || words.unreachable);
    }
    setBusy(false);
  }

  async function written(outcome: ContactOutcome): Promise<ContactForm> {
    const who = await ownName();
    return {
      memberId: sheet.member.id,
      occurredOn: was?.occurredOn ?? today,
      method,
      outcome,
      ...(method === 'PHONE' && number && { tries: [{ contactPointId: number, outcome }] }),
      ...(outcome === 'REACHED' && { toldTopics: told, needs }),
      ...(note.trim() && { note: note.trim() }),
      ...(outcome === 'REACHED' &&
        promise.trim() && {
          promises: [{ words: promise.trim(), owner: who, dueOn: dayAfter(today, Number(within)) }],
        }),
    };
  }

  /** On an enrolled phone it is kept first and sent then; on another it must arrive. */
  async function kept(form: ContactForm): Promise<Kept> {
    const { name } = sheet.member;
    const spoken = isConversation(form);
    if (!isOpen()) {
      const record = await ask<ContactView>('POST', '/contact-records', { body: form, key: key.current });
      return { name, memberId: form.memberId, spoken, record };
    }
    if (mended) await drop(mended.id);
    await noteDone(form.memberId, form.outcome);
    const entry = await add('/contact-records', form, name);
    return { name, memberId: form.memberId, spoken, entry: entry.id };
  }
}
