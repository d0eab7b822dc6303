import { useEffect, useRef, useState } from 'react';

interface Props {
  label: string;
  hint: string;
  value: string | undefined;
  onSearch: (text: string | undefined) => void;
  /** Whether it takes the keys as soon as it is there. */
  focused?: boolean;
}

/** A search field that asks a moment after the last key; `/` anywhere on the page goes to it. */
export function SearchBox({ label, hint, value, onSearch, focused }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef(0);
  const [text, setText] = useState(value ?? '');
  const [seen, setSeen] = useState(value);
  // the address may change from outside: back, a link, "clear filters"
  if (value !== seen) {
    setSeen(value);
    if ((value ?? '') !== text.trim()) setText(value ?? '');
  }
  useEffect(() => onSlash(() => input.current?.focus()), []);
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  return (
    <input
      ref={input}
      type="search"
      className="field"
      aria-label={label}
      placeholder={hint}
      value={text}
      onChange={(event) => typed(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault(); // inside a form it would send the form
        ask(text);
      }}
    />
  );

  function typed(next: string): void {
    setText(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => ask(next), 350);
  }

  /** Who goes on at once, to the button that sends a form, loses nothing. */
  function settle(): void {
    if ((text.trim() || undefined) !== value) ask(text);
  }

  function ask(next: string): void {
    window.clearTimeout(timer.current);
    onSearch(next.trim() || undefined);
  }
}

function onSlash(act: () => void): () => void {
  const pressed = (event: KeyboardEvent) => {
    const typing =
      event.target instanceof HTMLElement &&
      event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || typing) return;
    event.preventDefault();
    act();
  };
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}
