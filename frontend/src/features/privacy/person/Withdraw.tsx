import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Form, TextField } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { useWithdraw } from '../queries';

/** Takes a consent back; asked once, because what it allowed is gone then. */
export function Withdraw({ consent }: { consent: ConsentView }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const withdrawing = useWithdraw(consent);
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {t('privacy.person.withdraw')}
      </Button>
      <Dialog title={t('privacy.person.withdraw')} open={open} onClose={() => setOpen(false)}>
        <Form<{ reason: string }>
          label="withdrawal"
          initial={{}}
          error={withdrawing.error}
          pending={withdrawing.isPending}
          submit={t('privacy.person.withdraw')}
          onSend={(form) => withdrawing.mutate(form, { onSuccess: done })}
          onCancel={() => setOpen(false)}
        >
          <p className="meta" style={{ marginBottom: 16 }}>
            {t('privacy.person.withdrawNote')}
          </p>
          <TextField name="reason" label={t('privacy.person.withdrawReason')} required />
        </Form>
      </Dialog>
    </>
  );

  function done(): void {
    setOpen(false);
    toast(t('privacy.person.withdrawDone'));
  }
}
