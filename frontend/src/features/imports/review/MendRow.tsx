import { useTranslation } from 'react-i18next';
import type { ImportRowView, ImportView } from '../../../api/schema';
import { changesBetween } from '../../../api/patch';
import { Dialog } from '../../../ui/Dialog';
import { Form, TextField } from '../../../ui/Form';
import { useMendRow } from '../queries';
import { useFieldName } from '../fields';
import { useShownValue } from './values';

interface Props {
  of: ImportView;
  row: ImportRowView | null;
  onClose: () => void;
  onDone: (row: ImportRowView) => void;
}

/** The values of one row to be put right, in words as a clerk would write them; the file itself stays as it is. */
export function MendRow({ of, row, onClose, onDone }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('imports.row.mendTitle', { row: row?.row })} open={row !== null} onClose={onClose}>
      {row && <Mending of={of} row={row} onClose={onClose} onDone={onDone} />}
    </Dialog>
  );
}

function Mending({ of, row, onClose, onDone }: Props & { row: ImportRowView }) {
  const { t } = useTranslation();
  const nameOf = useFieldName(of);
  const mending = useMendRow(of.id);
  const shown = useShownValue();
  const wrong = (row.problems ?? [])
    .map((problem) => problem.field?.replace('/', ''))
    .filter((field) => field !== undefined);
  const fields = [...new Set([...wrong, ...Object.keys(row.values ?? {})])];
  const asWritten = Object.fromEntries(
    (row.problems ?? []).map((problem) => [problem.field?.replace('/', '') ?? '', problem.value ?? '']),
  );
  const readable = Object.entries(row.values ?? {}).map(([field, value]) => [field, shown(field, value)]);
  const initial: Record<string, string> = { ...asWritten, ...Object.fromEntries(readable) };
  return (
    <Form<Record<string, string>>
      label="row"
      initial={initial}
      error={mending.error}
      pending={mending.isPending}
      submit={t('imports.row.keep')}
      onSend={(values) =>
        mending.mutate({ row, patch: { values: said(values) } }, { onSuccess: () => onDone(row) })
      }
      onCancel={onClose}
    >
      <p className="meta" style={{ marginBottom: 8 }}>
        {t('imports.row.mendHint')}
      </p>
      {fields.map((field) => (
        <TextField key={field} name={field} label={nameOf(field)} hint={hintOf(field)} />
      ))}
    </Form>
  );

  function hintOf(field: string): string | undefined {
    return row.problems?.find((problem) => problem.field === `/${field}`)?.message;
  }

  function said(values: Record<string, string>): Record<string, string> {
    const changed = changesBetween(initial, values);
    return Object.fromEntries(Object.entries(changed).map(([field, value]) => [field, value ?? '']));
  }
}
