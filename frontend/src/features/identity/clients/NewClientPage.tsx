import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dropDraft } from '../../../ui/drafts';
import { Form } from '../../../ui/Form';
import { Page } from '../../../ui/Page';
import { ClientFields } from './ClientFields';
import { ClientSecret } from './ClientSecret';
import { useOpenClient } from './queries';
import { formOf, type Terms } from './terms';

const DRAFT = 'client';

/** Opening a client; its secret is shown once, then the list again. */
export function NewClientPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const opening = useOpenClient();
  const leave = () => void navigate({ to: '/clients' });
  return (
    <Page title={t('clients.open')}>
      <div className="panel pad" style={{ maxWidth: 640 }}>
        <Form<Terms>
          label="client"
          draft={DRAFT}
          initial={{}}
          error={opening.error}
          pending={opening.isPending}
          submit={t('clients.open')}
          onSend={(terms) => opening.mutate(formOf(terms), { onSuccess: () => dropDraft(DRAFT) })}
          onCancel={leave}
        >
          <ClientFields />
        </Form>
      </div>
      <ClientSecret opened={opening.data ?? null} onNoted={leave} />
    </Page>
  );
}
