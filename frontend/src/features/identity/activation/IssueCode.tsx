import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssuedView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Form, TextField } from '../../../ui/Form';
import { minuteOf } from '../../../ui/moment';
import { Qr } from '../../../ui/Qr';
import { may, useMe } from '../shared/me';
import { useIssueCode } from './queries';

/** Issues the code by which a member opens his own door. */
export function IssueCode({ person }: { person: { id: string; name: string } }) {
  const { t } = useTranslation();
  const me = useMe();
  const issuing = useIssueCode(person.id);
  const [open, setOpen] = useState(false);
  if (!may(me, 'ACTIVATION')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('identity.activation.issue')}</Button>
      <Dialog title={t('identity.activation.title', { name: person.name })} open={open} onClose={close}>
        {issuing.data ? (
          <Issued of={issuing.data} onKept={close} />
        ) : (
          <Form<{ witness: string }>
            label="activation"
            initial={{}}
            error={issuing.error}
            pending={issuing.isPending}
            submit={t('identity.activation.issue')}
            onSend={(form) => issuing.mutate(form)}
            onCancel={close}
          >
            <p>{t('identity.activation.note')}</p>
            <TextField
              name="witness"
              label={t('identity.activation.witness')}
              hint={t('identity.activation.witnessHint')}
              required
            />
          </Form>
        )}
      </Dialog>
    </>
  );

  function close(): void {
    setOpen(false);
    issuing.reset();
  }
}

function Issued({ of, onKept }: { of: IssuedView; onKept: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      {of.username && <p>{t('identity.activation.again', { username: of.username })}</p>}
      <output className="fig mono" aria-label={t('identity.activation.code')}>
        {of.code}
      </output>
      <p className="meta">{t('identity.activation.link')}</p>
      <Qr text={`${location.origin}/my/open?id=${of.id}`} label={t('identity.activation.qr')} />
      <p className="note ochre">{t('identity.activation.once', { until: minuteOf(of.expiresAt) })}</p>
      <Button look="main" onClick={onKept}>
        {t('identity.activation.kept')}
      </Button>
    </div>
  );
}
