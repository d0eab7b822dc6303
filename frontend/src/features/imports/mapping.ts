import type { ImportColumn, ImportSheet, SheetChoice } from '../../api/schema';

/** A column as it is being changed; without a field it is not read. */
export type Mapped = Omit<ImportColumn, 'field'> & { field?: string | null | undefined };
export type MappedSheet = Omit<ImportSheet, 'columns'> & { columns: readonly Mapped[] };

type Sheets = readonly MappedSheet[];

export function withUse(sheets: Sheets, name: string, use: boolean): Sheets {
  return sheets.map((sheet) => (sheet.name === name ? { ...sheet, use } : sheet));
}

export function withField(sheets: Sheets, name: string, heading: string, field: string | null): Sheets {
  return sheets.map((sheet) => (sheet.name === name ? { ...sheet, columns: columnsOf(sheet) } : sheet));

  function columnsOf(sheet: MappedSheet): readonly Mapped[] {
    return sheet.columns.map((column) => (column.heading === heading ? { ...column, field } : column));
  }
}

/** Only what differs: sheets whose use or columns were changed, and of these only the changed columns. */
export function changedSheets(before: Sheets, after: Sheets): SheetChoice[] {
  return after
    .map((sheet) =>
      patchOf(
        sheet,
        before.find((one) => one.name === sheet.name),
      ),
    )
    .filter((one) => one !== null);
}

function patchOf(after: MappedSheet, before: MappedSheet | undefined): SheetChoice | null {
  const columns = after.columns
    .filter((column) => (column.field ?? null) !== fieldIn(before, column.heading))
    .map(({ heading, field }) => ({ heading, ...(field && { field }) }));
  if (columns.length === 0 && after.use === before?.use) return null;
  return { name: after.name, use: after.use, ...(columns.length > 0 && { columns }) };
}

function fieldIn(sheet: MappedSheet | undefined, heading: string): string | null {
  return sheet?.columns.find((one) => one.heading === heading)?.field ?? null;
}
