import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from '@tanstack/react-query';
import { download } from '../../api/client';
import { filled } from '../../api/patch';
import type { ApiError } from '../../api/problem';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ChoiceField, Form, TextField } from '../../ui/Form';
import type { AuditFilter } from './filter';

const TYPES = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

interface Wish {
  purpose: string;
  format: keyof typeof TYPES;
}

/** Takes the narrowed log away as a file, for a purpose that stands in the log. */
export function ExportLog({ filter }: { filter: AuditFilter }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const fetching = useMutation<void, ApiError, Wish>({
    mutationFn: ({ purpose, format }) => {
      const said = new URLSearchParams({ ...filled({ ...filter, cursor: undefined }), purpose });
      return download(`/audit-events?${said}`, `audit.${format}`, TYPES[format]);
    },
    onSuccess: () => setOpen(false),
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('auditing.export')}</Button>
      <Dialog title={t('auditing.export')} open={open} onClose={() => setOpen(false)}>
        <Form<Wish>
          label="export"
          initial={{ format: 'csv' }}
          error={fetching.error}
          pending={fetching.isPending}
          submit={t('auditing.download')}
          onSend={(wish) => fetching.mutate(wish)}
          onCancel={() => setOpen(false)}
        >
          <TextField name="purpose" label={t('auditing.purpose')} hint={t('auditing.purposeHint')} required />
          <ChoiceField
            name="format"
            label={t('auditing.format')}
            options={Object.keys(TYPES).map((value) => ({ value, label: value.toUpperCase() }))}
          />
        </Form>
      </Dialog>
    </>
  );
}
