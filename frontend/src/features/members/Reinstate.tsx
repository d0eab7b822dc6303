import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberView, ReinstateForm } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Form, NoteField } from '../../ui/Form';
import { useToast } from '../../ui/toast';
import { useReinstate } from './queries';

/** Puts a former member back on the roll, with the reason. */
export function Reinstate({ member }: { member: MemberView }) {
  const { t } = useTranslation();
  const toast = useToast();
  const reinstating = useReinstate(member);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="main" onClick={() => setOpen(true)}>
        {t('members.reinstate.act')}
      </Button>
      <Dialog title={t('members.reinstate.title')} open={open} onClose={() => setOpen(false)}>
        <p style={{ marginBottom: 16 }}>{t('members.reinstate.note', { name: member.name })}</p>
        <Form<ReinstateForm>
          label="reinstate"
          initial={{}}
          error={reinstating.error}
          pending={reinstating.isPending}
          submit={t('members.reinstate.act')}
          onSend={send}
          onCancel={() => setOpen(false)}
        >
          <NoteField name="reason" label={t('members.reinstate.reason')} required />
        </Form>
      </Dialog>
    </>
  );

  function send(form: ReinstateForm): void {
    reinstating.mutate(form, {
      onSuccess: () => {
        setOpen(false);
        toast(t('members.reinstate.done'));
      },
    });
  }
}
