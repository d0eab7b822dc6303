import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrivacyNoticeForm } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Form, NoteField, TextField } from '../../ui/Form';
import { useToast } from '../../ui/toast';
import { usePublish } from './queries';

/** Publishes the next version of the notice. */
export function PublishNotice() {
  const { t } = useTranslation();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const publishing = usePublish();
  const title = t('privacy.notice.publish');
  return (
    <>
      <Button look="main" onClick={() => setOpen(true)}>
        {title}
      </Button>
      <Dialog title={title} open={open} onClose={() => setOpen(false)} wide>
        <Form<PrivacyNoticeForm>
          label="notice"
          initial={{}}
          error={publishing.error}
          pending={publishing.isPending}
          submit={title}
          onSend={(form) => publishing.mutate(form, { onSuccess: done })}
          onCancel={() => setOpen(false)}
        >
          <p className="meta" style={{ marginBottom: 16 }}>
            {t('privacy.notice.publishNote')}
          </p>
          <TextField name="title" label={t('privacy.notice.titleField')} required />
          <NoteField name="text" label={t('privacy.notice.text')} required />
        </Form>
      </Dialog>
    </>
  );

  function done(): void {
    setOpen(false);
    toast(t('privacy.notice.published'));
  }
}
