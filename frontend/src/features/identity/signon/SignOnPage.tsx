import { useMutation } from '@tanstack/react-query';
import { Link, useLoaderData } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '../../../api/problem';
import { LanguageSwitch } from '../../../app/LanguageSwitch';
import { Mark } from '../../../app/Mark';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Form, TextField } from '../../../ui/Form';
import { goIn } from './entering';

/** Where the office's own sign-in sends one back to: on at once, or what is still asked, or why not. */
export function SignOnPage() {
  const { t } = useTranslation();
  const refused = useLoaderData({ from: '/sign-in/return' });
  return (
    <main className="door">
      <div className="panel stack">
        <div className="row">
          <h1 className="brand">
            <Mark /> 归雁
          </h1>
          <span className="grow" />
          <LanguageSwitch />
        </div>
        {refused?.code === 'SECOND_FACTOR_NEEDED' ? (
          <SecondStep />
        ) : refused ? (
          <ErrorNote error={refused} />
        ) : (
          <p className="meta">{t('identity.signon.entering')}</p>
        )}
        {refused && (
          <Link to="/sign-in" className="btn">
            {t('identity.signon.back')}
          </Link>
        )}
      </div>
    </main>
  );
}

function SecondStep() {
  const { t, i18n } = useTranslation();
  const entering = useMutation<void, ApiError, { code: string }>({
    mutationFn: (form) => goIn(form, i18n.language),
  });
  return (
    <Form<{ code: string }>
      label="sign-on"
      initial={{}}
      error={entering.error}
      pending={entering.isPending}
      submit={t('identity.signIn')}
      onSend={(form) => entering.mutate(form)}
    >
      <TextField
        name="code"
        label={t('identity.own.second.code')}
        hint={t('identity.own.second.codeHint')}
        required
      />
    </Form>
  );
}
