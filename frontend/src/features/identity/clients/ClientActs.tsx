import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiClientView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { ChoiceField, Form } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { ClientSecret } from './ClientSecret';
import { useRotateSecret, useSwitchClient } from './queries';

/** The acts on one client; those that cut it off ask once. */
export function ClientActs({ client }: { client: ApiClientView }) {
  const { t } = useTranslation();
  const toast = useToast();
  const switching = useSwitchClient(client);
  const rotating = useRotateSecret(client);
  const [asked, ask] = useState<'rotate' | 'disable' | null>(null);
  const close = () => ask(null);
  return (
    <span className="row wrap">
      <Link to="/clients/$id/edit" params={{ id: client.id }} className="btn small">
        {t('ui.edit')}
      </Link>
      <Button small onClick={() => ask('rotate')}>
        {t('identity.client.rotate')}
      </Button>
      {client.state === 'DISABLED' ? (
        <Button small pending={switching.isPending} onClick={() => turn('enable')}>
          {t('identity.client.enable')}
        </Button>
      ) : (
        <Button small onClick={() => ask('disable')}>
          {t('identity.client.disable')}
        </Button>
      )}
      <Dialog title={asked ? t(`identity.client.${asked}`) : ''} open={asked !== null} onClose={close}>
        {asked === 'disable' && shutting()}
        {asked === 'rotate' && renewing()}
      </Dialog>
      <ClientSecret opened={rotating.data ?? null} onNoted={() => rotating.reset()} />
    </span>
  );

  function shutting() {
    return (
      <div className="stack">
        <p>{t('identity.client.confirmDisable', { name: client.name })}</p>
        {switching.error && <ErrorNote error={switching.error} />}
        <Button look="main" pending={switching.isPending} onClick={() => turn('disable')}>
          {t('identity.client.disable')}
        </Button>
      </div>
    );
  }

  function renewing() {
    const options = [
      { value: '24', label: t('identity.client.overlapDay') },
      { value: '168', label: t('identity.client.overlapWeek') },
      { value: '0', label: t('identity.client.overlapNone') },
    ];
    return (
      <Form<{ overlap: string }>
        label="rotation"
        initial={{ overlap: '24' }}
        error={rotating.error}
        pending={rotating.isPending}
        submit={t('identity.client.rotate')}
        onSend={({ overlap }) => rotating.mutate(Number(overlap), { onSuccess: close })}
        onCancel={close}
      >
        <p>{t('identity.client.rotateNote', { name: client.name })}</p>
        <ChoiceField name="overlap" label={t('identity.client.overlap')} options={options} />
      </Form>
    );
  }

  function turn(act: 'disable' | 'enable'): void {
    switching.mutate(act, {
      onSuccess: () => {
        close();
        toast(t('identity.client.done'));
      },
    });
  }
}
