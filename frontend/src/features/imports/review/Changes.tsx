import { useTranslation } from 'react-i18next';
import type { ImportRowView, ImportView } from '../../../api/schema';
import { useWord } from '../../../ui/useWord';
import { useFieldName } from '../fields';
import { useAreaName } from './areas';
import { useShownValue } from './values';

/** What a row would do to what is stored: old → new, or the values of a new one. */
export function Changes({ of, row }: { of: ImportView; row: ImportRowView }) {
  const { t } = useTranslation();
  const nameOf = useFieldName(of);
  const word = useWord();
  const code = useShownValue(of.kind);
  const changed = (row.changes ?? []).map(({ field, ...change }) => ({
    ...change,
    field: field.replace('/', ''),
  }));
  const areaName = useAreaName([
    ...Object.entries(row.values),
    ...changed.flatMap((one) => [[one.field, one.old] as const, [one.field, one.new] as const]),
  ]);
  const shown = (field: string, value: string) => areaName(field, value) ?? code(field, value);
  if (row.outcome === 'REJECTED' || row.outcome === 'AMBIGUOUS')
    return <span className="mute">{t('imports.row.nothing')}</span>;
  if (row.outcome === 'SKIPPED')
    return <span className="mute">{word(`imports.skipped.${row.reason}`, row.reason ?? '')}</span>;
  if (row.outcome === 'UNCHANGED') return <span className="mute">{t('imports.row.same')}</span>;
  if (row.outcome === 'CREATED') return <span>{made().join(' · ')}</span>;
  return (
    <>
      {changed.map((change) => (
        <div key={change.field}>
          <span className="mute">{nameOf(change.field)}</span>{' '}
          <span className="old">{said(change.field, change.old)}</span> →{' '}
          <b>{said(change.field, change.new)}</b>
        </div>
      ))}
    </>
  );

  /** What a new one would be, as far as a clerk wrote it; the name stands in its own column. */
  function made(): string[] {
    return Object.entries(row.values)
      .filter(([field]) => field !== 'name' && nameOf(field) !== field)
      .map(([field, value]) => `${nameOf(field)} ${shown(field, value)}`);
  }

  function said(field: string, value: string | undefined): string {
    return value === undefined ? t('imports.row.blank') : shown(field, value);
  }
}
