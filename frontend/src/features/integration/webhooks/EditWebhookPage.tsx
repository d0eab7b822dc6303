import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WebhookForm, WebhookView } from '../../../api/schema';
import { dropDraft } from '../../../ui/drafts';
import { Form } from '../../../ui/Form';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { useToast } from '../../../ui/toast';
import { useOpened } from '../../../ui/useOpened';
import { useReviseWebhook, webhookQuery } from './queries';
import { WebhookFields } from './WebhookFields';

/** Revising whom a webhook tells, of what, and where. */
export function EditWebhookPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/webhooks/$id/edit' });
  const query = useQuery(webhookQuery(id));
  return (
    <Page title={t('integration.webhook.revise')} meta={query.data?.name}>
      <div className="panel pad" style={{ maxWidth: 640 }}>
        <Loaded query={query}>{(webhook) => <Editing webhook={webhook} />}</Loaded>
      </div>
    </Page>
  );
}

function Editing({ webhook }: { webhook: WebhookView }) {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const { opened, hold } = useOpened(webhook);
  const { entering: revising, version } = hold(useReviseWebhook(opened));
  const draft = `webhook:${webhook.id}`;
  const leave = () => void navigate({ to: '/webhooks' });
  const { name, clientId, url, types, organization } = opened;
  return (
    <Form<WebhookForm>
      key={version}
      label="webhook"
      draft={draft}
      initial={{ name, clientId, url, types, organizationId: organization.id }}
      error={revising.error}
      pending={revising.isPending}
      submit={t('integration.webhook.save')}
      onSend={(form) => revising.mutate(form, { onSuccess: saved })}
      onCancel={leave}
    >
      <WebhookFields />
    </Form>
  );

  function saved(): void {
    dropDraft(draft);
    toast(t('integration.webhook.saved'));
    leave();
  }
}
