import { useTranslation } from 'react-i18next';
import type { AccountOpened } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';

/** A one-time password, shown this once: closing it forgets it. */
export function StartPassword({ opened, onNoted }: { opened: AccountOpened | null; onNoted: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('identity.account.startPassword')} open={opened !== null} onClose={onNoted}>
      {opened && (
        <div className="stack">
          <p>{t('identity.account.opened', { name: opened.account.displayName })}</p>
          <p className="row">
            <output className="fig mono">{opened.startPassword}</output>
            <Button small onClick={() => void navigator.clipboard?.writeText(opened.startPassword)}>
              {t('ui.copy')}
            </Button>
          </p>
          <p className="note ochre">{t('identity.account.startPasswordNote')}</p>
          <Button look="main" onClick={onNoted}>
            {t('identity.account.noted')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
