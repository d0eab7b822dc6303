interface Option {
  value: string;
  label: string;
}

interface RadiosProps {
  id?: string;
  name: string;
  label: string;
  options: Option[];
  value?: string;
  onChange?: (value: string) => void;
}

/** One of a few, as chips. */
export function Radios({ id, name, label, options, value, onChange }: RadiosProps) {
  return (
    <div className="row wrap" role="radiogroup" aria-label={label} id={id} tabIndex={-1}>
      {options.map((option) => (
        <label key={option.value} className="chip">
          <input
            type="radio"
            name={`${id ?? ''}${name}`}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange?.(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

interface ChecksProps {
  id?: string;
  label: string;
  options: Option[];
  value?: string[];
  onChange?: (value: string[]) => void;
}

/** Any of a few, as chips. */
export function Checks({ id, label, options, value = [], onChange }: ChecksProps) {
  return (
    <div className="row wrap" role="group" aria-label={label} id={id} tabIndex={-1}>
      {options.map((option) => (
        <label key={option.value} className="chip">
          <input
            type="checkbox"
            checked={value.includes(option.value)}
            onChange={() => onChange?.(turned(option.value))}
          />
          {option.label}
        </label>
      ))}
    </div>
  );

  function turned(one: string): string[] {
    return value.includes(one) ? value.filter((other) => other !== one) : [...value, one];
  }
}
