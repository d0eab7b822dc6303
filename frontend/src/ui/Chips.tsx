import type { Tone } from './Tag';

export interface Choice<V extends string> {
  value: V;
  text: string;
  count?: number | undefined;
  tone?: Tone;
}

interface Props<V extends string> {
  label: string;
  choices: readonly Choice<V>[];
  value: V | undefined;
  onChoose: (value: V) => void;
}

/** A row of filters of which one is on; each may carry its count. */
export function Chips<V extends string>({ label, choices, value, onChoose }: Props<V>) {
  return (
    <div className="row wrap" role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className={choice.value === value ? 'chip on' : 'chip'}
          aria-pressed={choice.value === value}
          onClick={() => onChoose(choice.value)}
        >
          {choice.tone && <i className={`dot ${choice.tone}`} />}
          {choice.text}
          {choice.count !== undefined && <b>{choice.count}</b>}
        </button>
      ))}
    </div>
  );
}
