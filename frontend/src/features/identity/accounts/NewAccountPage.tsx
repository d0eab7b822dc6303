import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AccountForm } from '../../../api/schema';
import { CustomField, Form, SelectField, TextField } from '../../../ui/Form';
import { dropDraft } from '../../../ui/drafts';
import { Page } from '../../../ui/Page';
import { useMe } from '../shared/me';
import { UnitPicker } from '../../organizations/shared/UnitPicker';
import { useOpenAccount } from './queries';
import { StartPassword } from './StartPassword';

const DRAFT = 'account';

/** Opening an account; its start password is shown once, then the list again. */
export function NewAccountPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const opening = useOpenAccount();
  const leave = () => void navigate({ to: '/accounts' });
  const roles = useMe().mayOpen.map((value) => ({ value, label: t(`identity.role.${value}`) }));
  return (
    <Page title={t('identity.account.open')}>
      <div className="panel pad" style={{ maxWidth: 640 }}>
        <Form<AccountForm>
          label="account"
          draft={DRAFT}
          initial={{}}
          error={opening.error}
          pending={opening.isPending}
          submit={t('identity.account.open')}
          onSend={(form) => opening.mutate(form, { onSuccess: () => dropDraft(DRAFT) })}
          onCancel={leave}
        >
          <TextField
            name="displayName"
            label={t('identity.account.displayName')}
            hint={t('identity.account.displayNameHint')}
            required
          />
          <TextField
            name="username"
            label={t('identity.username')}
            hint={t('identity.account.usernameHint')}
            required
          />
          <SelectField name="role" label={t('identity.account.role')} options={roles} required />
          <CustomField
            name="organizationId"
            label={t('identity.account.organization')}
            hint={t('identity.account.organizationHint')}
          >
            <UnitPicker label={t('identity.account.organization')} />
          </CustomField>
        </Form>
      </div>
      <StartPassword opened={opening.data ?? null} onNoted={leave} />
    </Page>
  );
}
