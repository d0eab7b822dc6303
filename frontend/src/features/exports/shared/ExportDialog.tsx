import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { download } from '../../../api/client';
import { ApiError } from '../../../api/problem';
import { Dialog } from '../../../ui/Dialog';
import { ChoiceField, Form, NoteField, TextField } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import type { Filter } from './ExportList';

const TYPES = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv',
  NDJSON: 'application/x-ndjson',
} as const;

type Format = keyof typeof TYPES;

interface Wanted {
  format: Format;
  purpose: string;
  password?: string | undefined;
}

interface Props {
  /** The list's path in the API. */
  list: string;
  /** What it is narrowed by; without a size, so that all rows come. */
  filter: Filter;
  /** The file's name without its ending. */
  name: string;
  onClose: () => void;
}

/** Asks for what purpose and in which format the list is taken away. */
export function ExportDialog({ list, filter, name, onClose }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const taking = useMutation<void, ApiError, Wanted>({
    mutationFn: ({ format, purpose, password }) => {
      if (password && !FIT.test(password)) throw unfit(t('exports.passwordUnfit'));
      const asked = new URLSearchParams({ ...present(filter), purpose: purpose ?? '' });
      const ending = password ? `${format.toLowerCase()}.zip` : format.toLowerCase();
      const archive: Record<string, string> = password ? { 'Archive-Password': password } : {};
      return download(`${list}?${asked}`, `${name}.${ending}`, TYPES[format], undefined, archive);
    },
    onSuccess: () => {
      onClose();
      toast(t('exports.done'));
    },
  });
  return (
    <Dialog title={t('exports.title')} open onClose={onClose}>
      <p style={{ marginBottom: 16 }}>{t('exports.note')}</p>
      <Form<Wanted>
        label="export"
        initial={{ format: 'XLSX' }}
        error={taking.error}
        pending={taking.isPending}
        submit={t('exports.act')}
        onSend={(wanted) => taking.mutate(wanted)}
        onCancel={onClose}
      >
        <ChoiceField
          name="format"
          label={t('exports.format')}
          options={(Object.keys(TYPES) as Format[]).map((value) => ({
            value,
            label: t(`exports.${value}`),
          }))}
          required
        />
        <NoteField name="purpose" label={t('exports.purpose')} hint={t('exports.purposeHint')} required />
        <TextField
          name="password"
          label={t('exports.password')}
          hint={t('exports.passwordHint')}
          password="new-password"
        />
      </Form>
    </Dialog>
  );
}

/** What a password may consist of: it travels in the head of the request. */
const FIT = /^[\x21-\x7e]{8,100}$/;

function unfit(message: string): ApiError {
  const code = 'ARCHIVE_PASSWORD_UNFIT';
  return new ApiError(422, {
    title: message,
    status: 422,
    code,
    errors: [{ pointer: '/password', code, message }],
  });
}

function present(filter: Filter): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [name, String(value)]),
  );
}
