import { useTranslation } from 'react-i18next';
import type { NamedField } from './fields';
import type { Mapped, MappedSheet } from './mapping';
import { useWord } from '../../ui/useWord';
import { Table, type Column } from '../../ui/Table';

interface Props {
  sheet: MappedSheet;
  fields: readonly NamedField[];
  onUse: (use: boolean) => void;
  onField: (heading: string, field: string | null) => void;
}

/** One sheet's headings, each with the field it feeds, the reason and a few cells. */
export function SheetMapping({ sheet, fields, onUse, onField }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const name = sheet.name || t('imports.mapping.title');
  const columns: Column<Mapped>[] = [
    {
      key: 'heading',
      title: t('imports.mapping.heading'),
      head: true,
      show: (column) => <b>{column.heading}</b>,
    },
    {
      key: 'samples',
      title: t('imports.mapping.samples'),
      wraps: true,
      show: (column) => <span className="mute">{(column.samples ?? []).join(' · ')}</span>,
    },
    { key: 'field', title: t('imports.mapping.field'), show: (column) => choice(column) },
    {
      key: 'because',
      title: t('imports.mapping.because'),
      wraps: true,
      show: (column) => column.because && word(`imports.because.${column.because}`, column.because),
    },
  ];
  return (
    <section aria-label={name}>
      <label className="row pad">
        <input type="checkbox" checked={sheet.use} onChange={(event) => onUse(event.target.checked)} />
        {sheet.name && <b>{sheet.name}</b>} {t('imports.mapping.use')}
      </label>
      {sheet.use && (
        <Table caption={name} columns={columns} rows={sheet.columns} rowKey={(column) => column.heading} />
      )}
    </section>
  );

  function choice(column: Mapped) {
    return (
      <select
        className="field"
        aria-label={column.heading}
        value={column.field ?? ''}
        onChange={(event) => onField(column.heading, event.target.value || null)}
      >
        <option value="">{t('imports.mapping.skip')}</option>
        {fields.map((field) => (
          <option key={field.field} value={field.field}>
            {field.name}
          </option>
        ))}
      </select>
    );
  }
}
