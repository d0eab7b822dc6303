import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrivacyIncidentForm } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { DayField, Form, NoteField, TextField } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { useMe } from '../../identity/shared/me';
import { useOpenIncident } from './queries';

type Found = Omit<PrivacyIncidentForm, 'fromAt' | 'untilAt'> & { fromAt: string; untilAt: string };

/** Opens the record of a breach; whole days in the station's time zone. */
export function OpenIncident({ actor }: { actor: string | undefined }) {
  const { t } = useTranslation();
  const me = useMe();
  const toast = useToast();
  const [open, setOpen] = useState(actor !== undefined);
  const opening = useOpenIncident();
  const title = t('privacy.incident.open');
  return (
    <>
      <Button look="main" onClick={() => setOpen(true)}>
        {title}
      </Button>
      <Dialog title={title} open={open} onClose={() => setOpen(false)}>
        <Form<Found>
          label="incident"
          initial={{ foundOn: me.businessDate, ...(actor && { actorId: actor }) }}
          error={opening.error}
          pending={opening.isPending}
          submit={title}
          onSend={send}
          onCancel={() => setOpen(false)}
        >
          <TextField name="title" label={t('privacy.incident.titleField')} required />
          <NoteField name="description" label={t('privacy.incident.description')} required />
          <TextField
            name="actorId"
            label={t('privacy.incident.actor')}
            hint={t('privacy.incident.actorHint')}
            required
          />
          <DayField name="fromAt" label={t('privacy.incident.from')} required />
          <DayField name="untilAt" label={t('privacy.incident.until')} required />
          <DayField name="foundOn" label={t('privacy.incident.foundOn')} required />
          <NoteField name="noticeText" label={t('privacy.incident.noticeText')} />
        </Form>
      </Dialog>
    </>
  );

  function send(form: Found): void {
    const said = {
      ...form,
      fromAt: `${form.fromAt}T00:00:00+08:00`,
      untilAt: `${form.untilAt}T23:59:59+08:00`,
    };
    opening.mutate(said, {
      onSuccess: () => {
        setOpen(false);
        toast(t('privacy.incident.opened'));
      },
    });
  }
}
