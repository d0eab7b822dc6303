import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { countWaiting, entries, watch } from './outbox';
import { fill, useWords } from './language';
import { go } from './path';

/** A link that changes the page without loading it. */
export function To({ to, className, children }: { to: string; className?: string; children: ReactNode }) {
  return (
    <a
      href={to}
      className={className}
      onClick={(event) => {
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}

/** The head of a page: where back is, whom or what it is about. */
export function Top({ title, meta, back, children }: TopProps) {
  const words = useWords();
  return (
    <header className="ptop">
      {back && (
        <To to={back} className="back">
          <span aria-hidden="true">‹</span>
          <span className="unseen">{words.back}</span>
        </To>
      )}
      <h1>{title}</h1>
      {meta && <span className="meta">{meta}</span>}
      <span className="grow" />
      {children}
    </header>
  );
}

interface TopProps {
  title: string;
  meta?: ReactNode;
  back?: string;
  children?: ReactNode;
}

interface ChoiceProps<V extends string> {
  label: string;
  of: Readonly<Record<V, string>>;
  columns?: 2 | 3 | 4;
  chosen: readonly V[];
  onChoose: (value: V) => void;
}

/** Chips in even columns, large enough for a thumb. */
export function Choice<V extends string>({ label, of, columns = 3, chosen, onChoose }: ChoiceProps<V>) {
  return (
    <div className={`chips g${columns}`} role="group" aria-label={label}>
      {(Object.entries(of) as [V, string][]).map(([value, text]) => (
        <button
          key={value}
          type="button"
          className={chosen.includes(value) ? 'chip on' : 'chip'}
          aria-pressed={chosen.includes(value)}
          onClick={() => onChoose(value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

/** The same list with the value in it, or without it when it was there. */
export const toggled = <V,>(chosen: readonly V[], value: V): V[] =>
  chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];

/** A PIN of six digits, typed on the number pad. */
export function PinField({
  label,
  value,
  onType,
}: {
  label: string;
  value: string;
  onType: (pin: string) => void;
}) {
  return (
    <label className="f">
      <span>{label}</span>
      <input
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={value}
        onChange={(event) => onType(event.target.value.replaceAll(/\D/g, ''))}
      />
    </label>
  );
}

/** Chooses a PIN, typed twice. */
export function NewPin({ act, onChosen }: { act: string; onChosen: (pin: string) => Promise<unknown> }) {
  const words = useWords();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void choose();
      }}
    >
      <PinField label={words.pin.choose} value={pin} onType={setPin} />
      <PinField label={words.pin.again} value={again} onType={setAgain} />
      <p className="meta">{words.pin.note}</p>
      {said && (
        <p className="seal" role="alert">
          {said}
        </p>
      )}
      <button type="submit" className="btn main" disabled={busy}>
        {act}
      </button>
    </form>
  );

  async function choose(): Promise<void> {
    if (pin.length !== 6) return setSaid(words.pin.six);
    if (pin !== again) return setSaid(words.pin.differ);
    setBusy(true);
    await onChosen(pin).catch((error: Error) => setSaid(error.message || words.unreachable));
    setBusy(false);
  }
}

export const useOutbox = () => useSyncExternalStore(watch, entries);

/** Whether something of a kind is on its way; what was refused is not. */
export const useWaiting = (path: string): boolean =>
  useOutbox().some((entry) => entry.path === path && entry.refused === undefined);

/** How much waits on a phone that is locked. */
export async function waitingText(text: string): Promise<string> {
  return fill(text, { n: await countWaiting() });
}
