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
          {opened.startPassword ? <Shown password={opened.startPassword} /> : <Lost />}
          <Button look="main" onClick={onNoted}>
            {t('identity.account.noted')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}

function Shown({ password }: { password: string }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="row">
        <output className="fig mono">{password}</output>
        <Button small onClick={() => void navigator.clipboard?.writeText(password)}>
          {t('ui.copy')}
        </Button>
      </p>
      <p className="note ochre">{t('identity.account.startPasswordNote')}</p>
    </>
  );
}

/** The first answer got lost on the way, and the password with it. */
function Lost() {
  const { t } = useTranslation();
  return <p className="note ochre">{t('identity.account.startPasswordLost')}</p>;
}
