import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { PasswordForm } from '../../api/schema';
import { refresh } from '../../api/session';
import { Form, TextField } from '../../ui/Form';
import { useToast } from '../../ui/toast';
import { meQuery } from './shared/me';

/** Changing one's own password; after a start password the only page there is. */
export function PasswordPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const toast = useToast();
  const queries = useQueryClient();
  const me = useQuery(meQuery);
  const forced = me.data?.mustChangePassword ?? false;
  const changing = useMutation({ mutationFn: change, onSuccess: changed });
  return (
    <main className="door">
      <div className="panel stack">
        <h1>{t('identity.changePassword')}</h1>
        {forced && <p className="note ochre">{t('identity.mustChange')}</p>}
        <Form<PasswordForm>
          label="password"
          initial={{}}
          error={changing.error}
          pending={changing.isPending}
          submit={t('identity.changePassword')}
          onSend={(form) => changing.mutate(form)}
          {...(forced ? {} : { onCancel: () => router.history.push('/') })}
        >
          <TextField
            name="currentPassword"
            label={t('identity.currentPassword')}
            password="current-password"
            required
          />
          <TextField
            name="newPassword"
            label={t('identity.newPassword')}
            hint={t('identity.newPasswordHint')}
            password="new-password"
            required
          />
        </Form>
      </div>
    </main>
  );

  async function change(form: PasswordForm): Promise<void> {
    await api.POST('/auth/password', { body: form });
    await refresh();
  }

  async function changed(): Promise<void> {
    toast(t('identity.passwordChanged'));
    await queries.fetchQuery({ ...meQuery, staleTime: 0 });
    router.history.push('/');
  }
}
