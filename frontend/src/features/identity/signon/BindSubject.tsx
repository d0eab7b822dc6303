import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { ApiError } from '../../../api/problem';
import type { AccountView, SubjectBinding } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Form, TextField } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { aboutQuery } from '../shared/me';

/** Says whom of the office's own sign-in an account is for; nothing where there is none. */
export function BindSubject({ account }: { account: AccountView }) {
  const { t } = useTranslation();
  const about = useQuery(aboutQuery);
  const [open, setOpen] = useState(false);
  if (!about.data?.signOn) return null;
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {t('identity.signon.bind')}
      </Button>
      <Dialog
        title={t('identity.signon.title', { name: account.displayName })}
        open={open}
        onClose={() => setOpen(false)}
      >
        <Binding account={account} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Binding({ account, onDone }: { account: AccountView; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const queries = useQueryClient();
  const binding = useMutation<unknown, ApiError, SubjectBinding>({
    mutationFn: ({ subject }) =>
      api.POST('/accounts/{id}/bind-subject', {
        params: { path: { id: account.id }, header: { 'If-Match': account.etag } },
        body: subject ? { subject } : {},
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
  return (
    <Form<SubjectBinding>
      label="subject"
      initial={account.signOnSubject ? { subject: account.signOnSubject } : {}}
      error={binding.error}
      pending={binding.isPending}
      submit={t('identity.signon.save')}
      onSend={send}
      onCancel={onDone}
    >
      <TextField
        name="subject"
        label={t('identity.signon.subject')}
        hint={t('identity.signon.subjectHint')}
      />
    </Form>
  );

  function send(form: SubjectBinding): void {
    binding.mutate(form, {
      onSuccess: () => {
        onDone();
        toast(t('identity.account.done'));
      },
    });
  }
}
