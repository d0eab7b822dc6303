import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ApiClientView } from '../../../api/schema';
import { dropDraft } from '../../../ui/drafts';
import { Form } from '../../../ui/Form';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { useToast } from '../../../ui/toast';
import { useOpened } from '../../../ui/useOpened';
import { ClientFields } from './ClientFields';
import { clientQuery, useReviseClient } from './queries';
import { formOf, termsOf, type Terms } from './terms';

/** Revising what a client may do; it holds at once. */
export function EditClientPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/clients/$id/edit' });
  const query = useQuery(clientQuery(id));
  return (
    <Page title={t('clients.revise')} meta={query.data?.name}>
      <div className="panel pad" style={{ maxWidth: 640 }}>
        <Loaded query={query}>{(client) => <Editing client={client} />}</Loaded>
      </div>
    </Page>
  );
}

function Editing({ client }: { client: ApiClientView }) {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const { opened, hold } = useOpened(client);
  const { entering: revising, version } = hold(useReviseClient(opened));
  const draft = `client:${client.id}`;
  const leave = () => void navigate({ to: '/clients' });
  return (
    <Form<Terms>
      key={version}
      label="client"
      draft={draft}
      initial={termsOf(opened)}
      error={revising.error}
      pending={revising.isPending}
      submit={t('clients.save')}
      onSend={(terms) => revising.mutate({ employerId: null, ...formOf(terms) }, { onSuccess: saved })}
      onCancel={leave}
    >
      <ClientFields employer={client.employer} />
    </Form>
  );

  function saved(): void {
    dropDraft(draft);
    toast(t('clients.saved'));
    leave();
  }
}
