import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../api/schema';

/** How far the server has come; one may leave meanwhile. */
export function Progress({ of }: { of: ImportView }) {
  const { t } = useTranslation();
  const { rowsRead, percent } = of.progress;
  const label = t(
    `imports.progress.${of.state === 'COMMITTING' ? 'writing' : of.state === 'UNDOING' ? 'undoing' : 'reading'}`,
  );
  return (
    <div className="panel pad stack">
      <div className="row wrap" role="status">
        <b>{label}</b> {t('imports.progress.of', { n: rowsRead })}
      </div>
      <progress aria-label={label} value={percent ?? undefined} max={100} style={{ width: '100%' }} />
      <p className="meta">{t('imports.progress.leave')}</p>
    </div>
  );
}
