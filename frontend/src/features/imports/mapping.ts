import type { ImportSheet, SheetPatch } from '../../api/schema';

type Sheets = readonly ImportSheet[];

export function withUse(sheets: Sheets, name: string, use: boolean): Sheets {
  return sheets.map((sheet) => (sheet.name === name ? { ...sheet, use } : sheet));
}

export function withField(sheets: Sheets, name: string, heading: string, field: string | null): Sheets {
  return sheets.map((sheet) => (sheet.name === name ? { ...sheet, columns: columnsOf(sheet) } : sheet));

  function columnsOf(sheet: ImportSheet): ImportSheet['columns'] {
    return sheet.columns.map((column) => (column.heading === heading ? { ...column, field } : column));
  }
}

/** Only what differs: sheets whose use or columns were changed, and of these only the changed columns. */
export function changedSheets(before: Sheets, after: Sheets): SheetPatch[] {
  return after
    .map((sheet) =>
      patchOf(
        sheet,
        before.find((one) => one.name === sheet.name),
      ),
    )
    .filter((one) => one !== null);
}

function patchOf(after: ImportSheet, before: ImportSheet | undefined): SheetPatch | null {
  const columns = after.columns
    .filter((column) => column.field !== before?.columns.find((one) => one.heading === column.heading)?.field)
    .map(({ heading, field }) => ({ heading, field: field ?? null }));
  if (columns.length === 0 && after.use === before?.use) return null;
  return { name: after.name, use: after.use, ...(columns.length > 0 && { columns }) };
}
