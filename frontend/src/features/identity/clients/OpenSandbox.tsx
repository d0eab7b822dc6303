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
        act={t('clients.sandbox')}
        note={t('clients.sandboxNote')}
        done={t('clients.done')}
        initial={{}}
        entering={opening}
      >
        <TextField name="name" label={t('clients.name')} hint={t('clients.nameHint')} required />
        <DayField
          name="expiresAt"
          label={t('clients.expiresAt')}
          hint={t('clients.expiresAtHint')}
          required
        />
      </EntryDialog>
      <ClientSecret opened={opening.data ?? null} onNoted={() => opening.reset()} />
    </>
  );
}
