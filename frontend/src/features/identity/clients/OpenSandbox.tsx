import { useTranslation } from 'react-i18next';
import { EntryDialog } from '../../../ui/EntryDialog';
import { DayField, TextField } from '../../../ui/Form';
import { ClientSecret } from './ClientSecret';
import { useOpenSandbox, type Practising } from './queries';

/** Opens a county to practise in, for whoever is still writing his program; the secret is shown once. */
export function OpenSandbox() {
  const { t } = useTranslation();
  const opening = useOpenSandbox();
  return (
    <>
      <EntryDialog<Practising>
        act={t('identity.client.sandbox')}
        note={t('identity.client.sandboxNote')}
        done={t('identity.client.done')}
        initial={{}}
        entering={opening}
      >
        <TextField
          name="name"
          label={t('identity.client.name')}
          hint={t('identity.client.nameHint')}
          required
        />
        <DayField
          name="expiresAt"
          label={t('identity.client.expiresAt')}
          hint={t('identity.client.expiresAtHint')}
          required
        />
      </EntryDialog>
      <ClientSecret opened={opening.data ?? null} onNoted={() => opening.reset()} />
    </>
  );
}
