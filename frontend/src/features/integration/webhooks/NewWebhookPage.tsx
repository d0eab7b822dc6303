import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WebhookForm } from '../../../api/schema';
import { dropDraft } from '../../../ui/drafts';
import { Form } from '../../../ui/Form';
import { Page } from '../../../ui/Page';
import { useOpenWebhook } from './queries';
import { WebhookFields } from './WebhookFields';
import { WebhookSecret } from './WebhookSecret';

const DRAFT = 'webhook';

/** Opening a webhook; its secret is shown once, then the list again. */
export function NewWebhookPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const opening = useOpenWebhook();
  const leave = () => void navigate({ to: '/webhooks' });
  return (
    <Page title={t('integration.webhook.open')}>
      <div className="panel pad" style={{ maxWidth: 640 }}>
        <Form<WebhookForm>
          label="webhook"
          draft={DRAFT}
          initial={{}}
          error={opening.error}
          pending={opening.isPending}
          submit={t('integration.webhook.open')}
          onSend={(form) => opening.mutate(form, { onSuccess: () => dropDraft(DRAFT) })}
          onCancel={leave}
        >
          <WebhookFields />
        </Form>
      </div>
      <WebhookSecret opened={opening.data ?? null} onNoted={leave} />
    </Page>
  );
}
