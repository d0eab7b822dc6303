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
    <span className="row acts">
      <Link to="/clients/$id/edit" params={{ id: client.id }} className="btn small">
        {t('ui.edit')}
      </Link>
      <Button small onClick={() => ask('rotate')}>
        {t('clients.rotate')}
      </Button>
      {client.state === 'DISABLED' ? (
        <Button small pending={switching.isPending} onClick={() => turn('enable')}>
          {t('clients.enable')}
        </Button>
      ) : (
        <Button small onClick={() => ask('disable')}>
          {t('clients.disable')}
        </Button>
      )}
      <Dialog title={asked ? t(`clients.${asked}`) : ''} open={asked !== null} onClose={close}>
        {asked === 'disable' && shutting()}
        {asked === 'rotate' && renewing()}
      </Dialog>
      <ClientSecret opened={rotating.data ?? null} onNoted={() => rotating.reset()} />
    </span>
  );

  function shutting() {
    return (
      <div className="stack">
        <p>{t('clients.confirmDisable', { name: client.name })}</p>
        {switching.error && <ErrorNote error={switching.error} />}
        <Button look="main" pending={switching.isPending} onClick={() => turn('disable')}>
          {t('clients.disable')}
        </Button>
      </div>
    );
  }

  function renewing() {
    const options = [
      { value: '24', label: t('clients.overlapDay') },
      { value: '168', label: t('clients.overlapWeek') },
      { value: '0', label: t('clients.overlapNone') },
    ];
    return (
      <Form<{ overlap: string }>
        label="rotation"
        initial={{ overlap: '24' }}
        error={rotating.error}
        pending={rotating.isPending}
        submit={t('clients.rotate')}
        onSend={({ overlap }) => rotating.mutate(Number(overlap), { onSuccess: close })}
        onCancel={close}
      >
        <p>{t('clients.rotateNote', { name: client.name })}</p>
        <ChoiceField name="overlap" label={t('clients.overlap')} options={options} />
      </Form>
    );
  }

  function turn(act: 'disable' | 'enable'): void {
    switching.mutate(act, {
      onSuccess: () => {
        close();
        toast(t('clients.done'));
      },
    });
  }
}
