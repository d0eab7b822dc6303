import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { chosenOf, keepChosen } from './drafts';
import { ErrorNote } from './ErrorNote';
import { SearchBox } from './SearchBox';

/** Something a search found: what it is called, and what tells it from its like. */
export interface Found {
  id: string;
  name: string;
  meta?: string;
}

interface Props {
  id?: string;
  value?: string;
  onChange?: (id: string | undefined) => void;
  label: string;
  hint: string;
  /** What was chosen before the form was opened. */
  initially?: Found | undefined;
  /** Asks for what the words find; nothing is asked without words. */
  find: (q: string) => Promise<readonly Found[]>;
  /** What was chosen, for whoever needs more than its id. */
  onFound?: (found: Found | undefined) => void;
}

/** One record chosen by typing a part of its name. */
export function Finder({ id, value, onChange, label, hint, initially, find, onFound }: Props) {
  const { t } = useTranslation();
  const [q, setQ] = useState<string>();
  const [chosen, setChosen] = useState(() => (chosenOf(value) as Found | undefined) ?? initially);
  const query = useQuery({
    queryKey: ['found', label, q],
    queryFn: () => find(q ?? ''),
    enabled: q !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const found = query.error ? undefined : query.data;
  if (value && chosen)
    return (
      <div className="row wrap" id={id} tabIndex={-1}>
        <b>{chosen.name}</b>
        <span className="meta">{chosen.meta}</span>
        <Button small onClick={() => choose(undefined)}>
          {t('ui.another')}
        </Button>
      </div>
    );
  return (
    <div id={id} tabIndex={-1}>
      <SearchBox label={label} hint={hint} value={q} onSearch={setQ} />
      {q !== undefined && query.error && (
        <ErrorNote
          error={query.error}
          {...(query.error.unreachable && { again: () => void query.refetch() })}
        />
      )}
      {q !== undefined && found && (
        <ul className="lined found" aria-label={label}>
          {found.length > 0 && <li className="meta">{t('ui.pickOne')}</li>}
          {found.map((one) => (
            <li key={one.id}>
              <button type="button" className="pick" onClick={() => choose(one)}>
                <b>{one.name}</b> <span className="meta">{one.meta}</span>
              </button>
            </li>
          ))}
          {found.length === 0 && <li className="meta">{t('ui.nothingFound')}</li>}
        </ul>
      )}
    </div>
  );

  function choose(one: Found | undefined): void {
    setChosen(one);
    if (one) keepChosen(one.id, one);
    onFound?.(one);
    onChange?.(one?.id);
  }
}
