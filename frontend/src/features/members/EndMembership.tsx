import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndForm, MemberView } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ChoiceField, DayField, Form } from '../../ui/Form';
import { useToast } from '../../ui/toast';
import { useMe } from '../identity/shared/me';
import { useEnd } from './queries';

const REASONS = ['DIED', 'LEFT', 'TRANSFERRED'] as const;

/** Takes a member off the roll, with the reason and the day. */
export function EndMembership({ member }: { member: MemberView }) {
  const { t } = useTranslation();
  const me = useMe();
  const toast = useToast();
  const ending = useEnd(member);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('members.end.act')}</Button>
      <Dialog title={t('members.end.title')} open={open} onClose={() => setOpen(false)}>
        <p style={{ marginBottom: 16 }}>{t('members.end.note', { name: member.name })}</p>
        <Form<EndForm>
          label="end"
          initial={{ on: me.businessDate }}
          error={ending.error}
          pending={ending.isPending}
          submit={t('members.end.act')}
          onSend={send}
          onCancel={() => setOpen(false)}
        >
          <ChoiceField
            name="reason"
            label={t('members.end.reason')}
            options={REASONS.map((value) => ({ value, label: t(`members.end.${value}`) }))}
            required
          />
          <DayField name="on" label={t('members.end.on')} required />
        </Form>
      </Dialog>
    </>
  );

  function send(form: EndForm): void {
    ending.mutate(form, {
      onSuccess: () => {
        setOpen(false);
        toast(t('members.end.done'));
      },
    });
  }
}
