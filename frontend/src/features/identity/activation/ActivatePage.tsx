import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActivationForm } from '../../../api/schema';
import { LanguageSwitch } from '../../../app/LanguageSwitch';
import { Mark } from '../../../app/Mark';
import { Form, TextField } from '../../../ui/Form';
import { useActivate } from './queries';

/** The member's door: a code handed over in person, a user name and a password of his own choice. */
export function ActivatePage() {
  const { t } = useTranslation();
  const { id } = useSearch({ from: '/activate' });
  return (
    <main className="door">
      <div className="panel stack">
        <div className="row">
          <h1 className="brand">
            <Mark /> {t('identity.activation.door')}
          </h1>
          <span className="grow" />
          <LanguageSwitch />
        </div>
        {id ? <Opening id={id} /> : <p className="note ochre">{t('identity.activation.unknown')}</p>}
      </div>
    </main>
  );
}

function Opening({ id }: { id: string }) {
  const { t } = useTranslation();
  const opening = useActivate(id);
  if (opening.data)
    return (
      <>
        <p className="note jade" role="status">
          {t('identity.activation.opened', { username: opening.data.username })}
        </p>
        <Link to="/sign-in" className="btn main">
          {t('identity.activation.toSignIn')}
        </Link>
      </>
    );
  return (
    <>
      <p className="meta">{t('identity.activation.welcome')}</p>
      <Form<Omit<ActivationForm, 'id'>>
        label="activate"
        initial={{}}
        error={opening.error}
        pending={opening.isPending}
        submit={t('identity.activation.open')}
        onSend={(form) => opening.mutate(form)}
      >
        <TextField name="code" label={t('identity.activation.code')} required />
        <TextField
          name="username"
          label={t('identity.activation.username')}
          hint={t('identity.activation.usernameHint')}
        />
        <TextField
          name="newPassword"
          label={t('identity.activation.password')}
          hint={t('identity.newPasswordHint')}
          password="new-password"
          required
        />
      </Form>
    </>
  );
}
