import { useTranslation } from 'react-i18next';
import type { WebhookOpened } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';

/** A webhook's secret, shown this once: closing it forgets it. */
export function WebhookSecret({ opened, onNoted }: { opened: WebhookOpened | null; onNoted: () => void }) {
  const { t } = useTranslation();
  const secret = opened?.secret;
  return (
    <Dialog
      title={opened ? t('integration.webhook.opened', { name: opened.webhook.name }) : ''}
      open={opened !== null}
      onClose={onNoted}
    >
      <div className="stack">
        {secret && (
          <p className="row wrap">
            <output
              className="mono"
              aria-label={t('integration.webhook.secret')}
              style={{ overflowWrap: 'anywhere' }}
            >
              {secret}
            </output>
            <Button small onClick={() => void navigator.clipboard?.writeText(secret)}>
              {t('ui.copy')}
            </Button>
          </p>
        )}
        <p className="note ochre">
          {secret ? t('integration.webhook.secretNote') : t('integration.webhook.secretLost')}
        </p>
        <Button look="main" onClick={onNoted}>
          {t('integration.webhook.noted')}
        </Button>
      </div>
    </Dialog>
  );
}
