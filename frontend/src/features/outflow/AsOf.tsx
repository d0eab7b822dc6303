import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, isDay } from '../../ui/day';

interface Props {
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** The day as of which a ledger is read; empty is today. It is taken when it is left, or with Enter. */
export function AsOf({ value, onChange }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value ?? '');
  const [seen, setSeen] = useState(value);
  // the address may change from outside: back, a link, "clear filters"
  if (value !== seen) {
    setSeen(value);
    setTyped(value ?? '');
  }
  return (
    <label className="row">
      <span className="meta">{t('outflow.asOf')}</span>
      <input
        className="field"
        size={13}
        inputMode="numeric"
        autoComplete="off"
        aria-label={t('outflow.asOfLabel')}
        placeholder={t('ui.dayShape')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
    </label>
  );

  function take(): void {
    const day = dayOf(typed.trim());
    if (day === (value ?? '')) return;
    if (day === '') onChange(undefined);
    else if (isDay(day, false)) onChange(day);
    else setTyped(value ?? '');
  }
}
