import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  on: unknown;
  off: () => void;
  children: ReactNode;
}

/** A filter that came with the address; a tap takes it off. */
export function Only({ on, off, children }: Props) {
  if (!on) return null;
  return (
    <button type="button" className="chip on" onClick={off}>
      {children} ✕
    </button>
  );
}

/** Only from one day to another. */
export function OnlyDays({
  of,
  off,
}: {
  of: { from?: string | undefined; to?: string | undefined };
  off: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Only on={of.from ?? of.to} off={off}>
      {t('jobs.days', { from: of.from ?? '…', to: of.to ?? '…' })}
    </Only>
  );
}
