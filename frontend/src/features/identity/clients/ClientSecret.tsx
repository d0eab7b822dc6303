import { useTranslation } from 'react-i18next';
import type { ApiClientOpened } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';

/** A client's id and secret, shown this once: closing it forgets the secret. */
export function ClientSecret({ opened, onNoted }: { opened: ApiClientOpened | null; onNoted: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={opened ? t('clients.opened', { name: opened.client.name }) : ''}
      open={opened !== null}
      onClose={onNoted}
    >
      {opened && (
        <div className="stack">
          <Copied label={t('clients.clientId')} text={opened.client.id} />
          {opened.secret && <Copied label={t('clients.secret')} text={opened.secret} />}
          <p className="note ochre">{opened.secret ? t('clients.secretNote') : t('clients.secretLost')}</p>
          <Button look="main" onClick={onNoted}>
            {t('clients.noted')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}

function Copied({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation();
  return (
    <p className="row wrap">
      <span className="meta">{label}</span>
      <output className="mono" aria-label={label} style={{ overflowWrap: 'anywhere' }}>
        {text}
      </output>
      <Button small onClick={() => void navigator.clipboard?.writeText(text)}>
        {t('ui.copy')}
      </Button>
    </p>
  );
}
