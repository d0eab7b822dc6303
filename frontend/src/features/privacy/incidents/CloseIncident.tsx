import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentClosingForm, PrivacyIncidentView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { DayField, Form, NoteField } from '../../../ui/Form';
import { useMe } from '../../identity/shared/me';
import { useCloseIncident } from './queries';

/** Closes the record of a breach with what was done. */
export function CloseIncident({ incident }: { incident: PrivacyIncidentView }) {
  const { t } = useTranslation();
  const me = useMe();
  const [open, setOpen] = useState(false);
  const closing = useCloseIncident(incident);
  const title = t('privacy.incident.close');
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {title}
      </Button>
      <Dialog title={`${title} · ${incident.title}`} open={open} onClose={() => setOpen(false)}>
        <Form<IncidentClosingForm>
          label="closing"
          initial={{ on: me.businessDate }}
          error={closing.error}
          pending={closing.isPending}
          submit={title}
          onSend={(form) => closing.mutate(form, { onSuccess: () => setOpen(false) })}
          onCancel={() => setOpen(false)}
        >
          <DayField name="on" label={t('privacy.incident.on')} required />
          <NoteField name="measures" label={t('privacy.incident.measures')} required />
        </Form>
      </Dialog>
    </>
  );
}
