import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { useToast } from '../../../ui/toast';
import { CloseAccount } from '../leaving/CloseAccount';
import { BindSubject } from '../signon/BindSubject';
import { looksAfter, may, useMe } from '../shared/me';
import { useAccountAct, type AccountAct } from './queries';
import { StartPassword } from './StartPassword';

/** The acts that shut somebody out, with what they ask first. */
const ASKED = {
  disable: 'identity.account.confirmDisable',
  reset: 'identity.account.confirmReset',
  endSessions: 'identity.account.confirmEndSessions',
  resetSecond: 'identity.account.confirmResetSecond',
} as const;

type Asked = keyof typeof ASKED;

/** The acts an account allows in its state; those that shut somebody out ask once. */
export function AccountActs({ account }: { account: AccountView }) {
  const { t } = useTranslation();
  const me = useMe();
  const toast = useToast();
  const acting = useAccountAct();
  const [asked, ask] = useState<Asked | null>(null);
  const opened = acting.data ?? null;
  if (!looksAfter(me, account) || account.state === 'CLOSED') return null;
  return (
    <span className="row wrap">
      {account.state === 'LOCKED' && act('unlock')}
      {account.state === 'DISABLED' && act('enable')}
      {account.state !== 'DISABLED' && asking('disable')}
      {asking('reset')}
      {account.state !== 'DISABLED' && asking('endSessions')}
      {account.secondFactor && asking('resetSecond')}
      {may(me, 'ACCOUNTS_SECURE') && <BindSubject account={account} />}
      {may(me, 'ACCOUNTS_WRITE') && <CloseAccount account={account} />}
      {!asked && acting.error && <ErrorNote error={acting.error} />}
      <Dialog
        title={asked ? t(`identity.account.${asked}`) : ''}
        open={asked !== null}
        onClose={() => ask(null)}
      >
        {asked && question(asked)}
      </Dialog>
      <StartPassword opened={opened} onNoted={() => acting.reset()} />
    </span>
  );

  function act(which: 'unlock' | 'enable') {
    return (
      <Button small pending={acting.isPending} onClick={() => perform(which)}>
        {t(`identity.account.${which}`)}
      </Button>
    );
  }

  function perform(which: AccountAct): void {
    acting.mutate(
      { act: which, account },
      {
        onSuccess: () => {
          ask(null);
          toast(t('identity.account.done'));
        },
      },
    );
  }

  function asking(act: Asked) {
    return (
      <Button small onClick={() => ask(act)}>
        {t(`identity.account.${act}`)}
      </Button>
    );
  }

  function question(act: Asked) {
    return (
      <div className="stack">
        <p>{t(ASKED[act], { name: account.displayName })}</p>
        {acting.error && <ErrorNote error={acting.error} />}
        <Button look="main" pending={acting.isPending} onClick={() => perform(act)}>
          {t(`identity.account.${act}`)}
        </Button>
      </div>
    );
  }
}
