import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProofForm, SecondFactorView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Form, TextField } from '../../../ui/Form';
import { Loaded } from '../../../ui/Loaded';
import { minuteOf } from '../../../ui/moment';
import { Panel } from '../../../ui/Page';
import { Tag } from '../../../ui/Tag';
import { useToast } from '../../../ui/toast';
import { CodesToKeep } from './CodesToKeep';
import { secondFactorQuery, useRemoveSecondFactor, useRenewCodes } from './queries';

/** Whether signing in takes a code as well, and what can be done about it. */
export function SecondFactor() {
  const { t } = useTranslation();
  const query = useQuery(secondFactorQuery);
  return (
    <Panel title={t('identity.own.second.title')}>
      <div className="pad stack">
        <p className="meta">{t('identity.own.second.note')}</p>
        <Loaded query={query}>{(factor) => (factor.on ? <On factor={factor} /> : <Off />)}</Loaded>
      </div>
    </Panel>
  );
}

function Off() {
  const { t } = useTranslation();
  return (
    <p className="row wrap">
      <Tag tone="ochre">{t('identity.own.second.off')}</Tag>
      <Link to="/second-factor" className="btn">
        {t('identity.own.second.setUp')}
      </Link>
    </p>
  );
}

function On({ factor }: { factor: SecondFactorView }) {
  const { t } = useTranslation();
  const toast = useToast();
  const renewing = useRenewCodes();
  const removing = useRemoveSecondFactor();
  const [asked, ask] = useState<'renew' | 'remove' | null>(null);
  return (
    <div className="stack">
      <p className="row wrap">
        <Tag tone="jade">{t('identity.own.second.on')}</Tag>
        <span>{t('identity.own.second.since', { since: minuteOf(factor.since) })}</span>
        <span className="meta">{t('identity.own.second.codesLeft', { n: factor.recoveryCodesLeft })}</span>
      </p>
      <p className="row wrap">
        <Button onClick={() => ask('renew')}>{t('identity.own.second.renew')}</Button>
        <Button onClick={() => ask('remove')}>{t('identity.own.second.remove')}</Button>
      </p>
      <Dialog title={asked ? t(`identity.own.second.${asked}`) : ''} open={asked !== null} onClose={close}>
        {renewing.data ? <CodesToKeep codes={renewing.data.codes} onKept={close} /> : proving()}
      </Dialog>
    </div>
  );

  function proving() {
    const acting = asked === 'remove' ? removing : renewing;
    return (
      <Form<ProofForm>
        label="proof"
        initial={{}}
        error={acting.error}
        pending={acting.isPending}
        submit={asked ? t(`identity.own.second.${asked}`) : ''}
        onSend={(form) =>
          asked === 'remove' ? removing.mutate(form, { onSuccess: gone }) : renewing.mutate(form)
        }
        onCancel={close}
      >
        <p style={{ marginBottom: 16 }}>{t('identity.own.second.proof')}</p>
        <TextField
          name="currentPassword"
          label={t('identity.currentPassword')}
          password="current-password"
          required
        />
        <TextField
          name="code"
          label={t('identity.own.second.code')}
          hint={t('identity.own.second.codeHint')}
          required
        />
      </Form>
    );
  }

  function gone(): void {
    close();
    toast(t('identity.own.second.removed'));
  }

  function close(): void {
    ask(null);
    renewing.reset();
    removing.reset();
  }
}
