import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CodeForm, SecretView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Form, TextField } from '../../../ui/Form';
import { later } from '../../../ui/later';
import { meQuery, useMe } from '../shared/me';
import { CodesToKeep } from './CodesToKeep';
import { useBeginSecondFactor, useConfirmSecondFactor } from './queries';

// What draws the code is fetched when there is one to draw.
const Qr = later(() => import('../../../ui/Qr'), 'Qr');

/** Setting up a second factor: password, authenticator, recovery codes; where one must have it, the only page there is. */
export function SecondFactorPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const queries = useQueryClient();
  const forced = useMe().mustSetUpSecondFactor;
  const beginning = useBeginSecondFactor();
  const confirming = useConfirmSecondFactor();
  const back = { onCancel: () => router.history.push('/me') };
  return (
    <main className="door">
      <div className="panel stack">
        <h1>{t('identity.own.second.setUp')}</h1>
        {forced && <p className="note ochre">{t('identity.own.second.must')}</p>}
        {step()}
      </div>
    </main>
  );

  function step() {
    if (confirming.data) return <CodesToKeep codes={confirming.data.codes} onKept={() => void done()} />;
    if (beginning.data) return scanning(beginning.data);
    return (
      <Form<{ currentPassword: string }>
        label="begin"
        initial={{}}
        error={beginning.error}
        pending={beginning.isPending}
        submit={t('identity.own.second.begin')}
        onSend={(form) => beginning.mutate(form)}
        {...(forced ? {} : back)}
      >
        <p style={{ marginBottom: 16 }}>{t('identity.own.second.note')}</p>
        <TextField
          name="currentPassword"
          label={t('identity.currentPassword')}
          password="current-password"
          required
        />
      </Form>
    );
  }

  function scanning({ secret, uri }: SecretView) {
    return (
      <>
        <p>{t('identity.own.second.scan')}</p>
        <Qr text={uri} label={t('identity.own.second.qr')} />
        <p className="row wrap">
          <span className="meta">{t('identity.own.second.secret')}</span>
          <output
            className="mono"
            aria-label={t('identity.own.second.secret')}
            style={{ overflowWrap: 'anywhere' }}
          >
            {secret}
          </output>
          <Button small onClick={() => void navigator.clipboard?.writeText(secret)}>
            {t('ui.copy')}
          </Button>
        </p>
        <Form<CodeForm>
          key="confirm"
          label="confirm"
          initial={{}}
          error={confirming.error}
          pending={confirming.isPending}
          submit={t('identity.own.second.confirm')}
          onSend={(form) => confirming.mutate(form)}
          {...(forced ? {} : back)}
        >
          <TextField name="code" label={t('identity.own.second.code')} keyboard="numeric" required />
        </Form>
      </>
    );
  }

  async function done(): Promise<void> {
    await queries.fetchQuery({ ...meQuery, staleTime: 0 });
    router.history.push(forced ? '/' : '/me');
  }
}
