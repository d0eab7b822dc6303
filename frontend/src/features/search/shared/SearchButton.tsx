import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/Dialog';
import { SearchPanel } from '../SearchPanel';

/** The search over everything, from any page: pressed, by Ctrl-K, or by `/` where the page has no search of its own. */
export function SearchButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useEffect(() => onKey(() => setOpen(true)), []);
  return (
    <>
      <button type="button" className="input" aria-keyshortcuts="Control+K" onClick={() => setOpen(true)}>
        {t('search.open')} <kbd className="meta hide-s">Ctrl K</kbd>
      </button>
      <Dialog title={t('search.title')} open={open} onClose={() => setOpen(false)}>
        <SearchPanel onGo={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function onKey(act: () => void): () => void {
  const pressed = (event: KeyboardEvent) => {
    const called = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (!called && !(event.key === '/' && isFree(event))) return;
    event.preventDefault();
    act();
  };
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}

/** Nobody is typing, and the page has no search that the key belongs to. */
function isFree(event: KeyboardEvent): boolean {
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  return !typing && !document.querySelector('input[type=search]');
}
