import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentForm, ConsentKind } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import type { Found } from '../../../ui/Finder';
import { ChoiceField, Form, TextField } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { useGive } from '../queries';

const KINDS = ['CITIZEN_ID', 'ADDRESS', 'INCOME', 'PHOTO', 'EXAMPLE_CASE'] as const satisfies ConsentKind[];

/** Writes down that somebody consents to one kind of data. */
export function GiveConsent({ person }: { person: Found }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const giving = useGive();
  const title = t('privacy.person.give');
  return (
    <>
      <Button onClick={() => setOpen(true)}>{title}</Button>
      <Dialog title={`${title} · ${person.name}`} open={open} onClose={() => setOpen(false)}>
        <Form<ConsentForm>
          label="consent"
          initial={{}}
          error={giving.error}
          pending={giving.isPending}
          submit={title}
          onSend={(form) => giving.mutate({ ...form, personId: person.id }, { onSuccess: done })}
          onCancel={() => setOpen(false)}
        >
          <ChoiceField
            name="kind"
            label={t('privacy.person.kind')}
            options={KINDS.map((value) => ({ value, label: t(`privacy.person.kinds.${value}`) }))}
            required
          />
          <TextField
            name="basis"
            label={t('privacy.person.basis')}
            hint={t('privacy.person.basisHint')}
            required
          />
        </Form>
      </Dialog>
    </>
  );

  function done(): void {
    setOpen(false);
    toast(t('privacy.person.given'));
  }
}
