import { useTranslation } from 'react-i18next';
import type { ImportRowView, ImportView } from '../../../api/schema';
import { useFieldName } from '../fields';

/** What a row would do to what is stored: old → new, or the values of a new one. */
export function Changes({ of, row }: { of: ImportView; row: ImportRowView }) {
  const { t } = useTranslation();
  const nameOf = useFieldName(of);
  if (row.outcome === 'REJECTED' || row.outcome === 'AMBIGUOUS')
    return <span className="mute">{t('imports.row.nothing')}</span>;
  if (row.outcome === 'UNCHANGED') return <span className="mute">{t('imports.row.same')}</span>;
  if (row.outcome === 'CREATED') return <span>{Object.values(row.values ?? {}).join(' · ')}</span>;
  return (
    <>
      {(row.changes ?? []).map((change) => (
        <div key={change.field}>
          <span className="mute">{nameOf(change.field)}</span>{' '}
          <span className="old">{change.old ?? t('imports.row.blank')}</span> →{' '}
          <b>{change.new ?? t('imports.row.blank')}</b>
        </div>
      ))}
    </>
  );
}
