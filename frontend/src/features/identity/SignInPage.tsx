import { useMutation, useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/problem';
import type { SignedIn, SignInForm } from '../../api/schema';
import { signIn } from '../../api/session';
import { LanguageSwitch } from '../../app/LanguageSwitch';
import { Mark } from '../../app/Mark';
import { Form, TextField } from '../../ui/Form';
import { aboutQuery } from './shared/me';
import { SignOnButton } from './signon/SignOnButton';

/** The door: user name and password, then back to where one wanted to go. */
export function SignInPage() {
  const { t, i18n } = useTranslation();
  const router = useRouter();
  const { next } = useSearch({ from: '/sign-in' });
  const about = useQuery(aboutQuery);
  const entering = useMutation<SignedIn, ApiError, SignInForm>({
    mutationFn: (form) => signIn(form, i18n.language),
    // the phone pages are an app of their own
    onSuccess: () => (next?.startsWith('/pocket') ? location.assign(next) : router.history.push(next ?? '/')),
  });
  const step = entering.error?.code.startsWith('SECOND_FACTOR') ?? false;
  const refused = (error: ApiError) =>
    new ApiError(401, { ...error.problem, title: t('identity.refused'), detail: '' });
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
        <p className="meta">{about.data?.demo ? t('identity.demo') : t('identity.welcome')}</p>
        <Form<SignInForm>
          label="sign-in"
          initial={{}}
          error={
            entering.error &&
            (entering.error.status === 401 && !step ? refused(entering.error) : entering.error)
          }
          pending={entering.isPending}
          submit={t('identity.signIn')}
          onSend={(form) => entering.mutate(form)}
        >
          <div hidden={step}>
            <TextField name="username" label={t('identity.username')} required />
            <TextField name="password" label={t('identity.password')} password="current-password" required />
          </div>
          {step && (
            <TextField
              name="code"
              label={t('identity.own.second.code')}
              hint={t('identity.own.second.codeHint')}
              required
            />
          )}
        </Form>
        {about.data?.signOn && <SignOnButton next={next} />}
        <p className="meta">{t('identity.forgotten')}</p>
      </div>
    </main>
  );
}
