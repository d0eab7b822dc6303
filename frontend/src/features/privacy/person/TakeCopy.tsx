import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../../../api/client';
import type { ApiError } from '../../../api/problem';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import type { Found } from '../../../ui/Finder';
import { ChoiceField, Form, TextField } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';

const TYPES = { CSV: 'text/csv', JSON: 'application/json' } as const;

interface Wish {
  format: keyof typeof TYPES;
  purpose: string;
}

/** Makes the copy of all that is kept of a person, for himself. */
export function TakeCopy({ person }: { person: Found }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const copying = useMutation<void, ApiError, Wish>({
    mutationFn: ({ format, purpose }) =>
      download('/privacy/copies', `${person.name}.${format.toLowerCase()}`, TYPES[format], {
        personId: person.id,
        purpose,
      }),
    onSuccess: () => {
      setOpen(false);
      toast(t('privacy.person.copyDone'));
    },
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('privacy.person.copy')}</Button>
      <Dialog
        title={`${t('privacy.person.copy')} · ${person.name}`}
        open={open}
        onClose={() => setOpen(false)}
      >
        <Form<Wish>
          label="copy"
          initial={{ format: 'CSV' }}
          error={copying.error}
          pending={copying.isPending}
          submit={t('privacy.person.copy')}
          onSend={(wish) => copying.mutate(wish)}
          onCancel={() => setOpen(false)}
        >
          <p className="meta" style={{ marginBottom: 16 }}>
            {t('privacy.person.copyNote')}
          </p>
          <ChoiceField
            name="format"
            label={t('privacy.person.copyFormat')}
            options={Object.keys(TYPES).map((value) => ({ value, label: value }))}
            required
          />
          <TextField name="purpose" label={t('privacy.person.copyPurpose')} required />
        </Form>
      </Dialog>
    </>
  );
}
