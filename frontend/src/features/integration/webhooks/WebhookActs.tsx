import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WebhookView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { ChoiceField, Form } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { useRotateSecret, useSwitchWebhook } from './queries';
import { WebhookSecret } from './WebhookSecret';

/** The acts on one webhook. */
export function WebhookActs({ webhook }: { webhook: WebhookView }) {
  const { t } = useTranslation();
  const toast = useToast();
  const switching = useSwitchWebhook(webhook);
  const rotating = useRotateSecret(webhook);
  const [asked, ask] = useState(false);
  const close = () => ask(false);
  const turn = webhook.state === 'PAUSED' ? 'resume' : 'pause';
  return (
    <span className="row wrap">
      <Link to="/webhooks/$id/edit" params={{ id: webhook.id }} className="btn small">
        {t('ui.edit')}
      </Link>
      <Button small onClick={() => ask(true)}>
        {t('integration.webhook.rotate')}
      </Button>
      <Button
        small
        pending={switching.isPending}
        onClick={() => switching.mutate(turn, { onSuccess: () => toast(t('integration.webhook.done')) })}
      >
        {t(`integration.webhook.${turn}`)}
      </Button>
      {switching.error && <ErrorNote error={switching.error} />}
      <Dialog title={t('integration.webhook.rotate')} open={asked} onClose={close}>
        <Form<{ overlap: string }>
          label="webhook-rotation"
          initial={{ overlap: '24' }}
          error={rotating.error}
          pending={rotating.isPending}
          submit={t('integration.webhook.rotate')}
          onSend={({ overlap }) => rotating.mutate(Number(overlap), { onSuccess: close })}
          onCancel={close}
        >
          <p>{t('integration.webhook.rotateNote', { name: webhook.name })}</p>
          <ChoiceField
            name="overlap"
            label={t('integration.webhook.overlap')}
            options={[
              { value: '24', label: t('integration.webhook.overlapDay') },
              { value: '168', label: t('integration.webhook.overlapWeek') },
              { value: '0', label: t('integration.webhook.overlapNone') },
            ]}
          />
        </Form>
      </Dialog>
      <WebhookSecret opened={rotating.data ?? null} onNoted={() => rotating.reset()} />
    </span>
  );
}
