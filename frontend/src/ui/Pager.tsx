import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

/** Which page each cursor came after, so that one can go back as long as the app is open. */
const before = new Map<string, string | undefined>();

interface Props {
  cursor: string | undefined;
  next: string | null | undefined;
  onMove: (cursor: string | undefined) => void;
  children: ReactNode;
}

/** Back and forth through a list without page numbers; a page opened by link goes back to the first one. */
export function Pager({ cursor, next, onMove, children }: Props) {
  const { t } = useTranslation();
  const known = cursor !== undefined && before.has(cursor);
  function forward(): void {
    if (!next) return;
    before.set(next, cursor);
    onMove(next);
  }
  return (
    <div className="pager">
      <span className="meta grow">{children}</span>
      {cursor !== undefined && (
        <Button small onClick={() => onMove(known ? before.get(cursor) : undefined)}>
          {known ? t('ui.previous') : t('ui.first')}
        </Button>
      )}
      {next && (
        <Button small onClick={forward}>
          {t('ui.next')}
        </Button>
      )}
    </div>
  );
}
