import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountView, LeavingForm } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Form, NoteField, SelectField } from '../../../ui/Form';
import { Loaded } from '../../../ui/Loaded';
import { useToast } from '../../../ui/toast';
import { useWord } from '../../../ui/useWord';
import { holdersQuery } from '../deputies/queries';
import { openWorkQuery, useCloseAccount } from './queries';

/** Closes the account of somebody who leaves, once his open work is in other hands. */
export function CloseAccount({ account }: { account: AccountView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {t('identity.leaving.act')}
      </Button>
      <Dialog
        title={t('identity.leaving.title', { name: account.displayName })}
        open={open}
        onClose={() => setOpen(false)}
      >
        <Leaving account={account} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Leaving({ account, onDone }: { account: AccountView; onDone: () => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const toast = useToast();
  const work = useQuery(openWorkQuery(account.id));
  const holders = useQuery(holdersQuery);
  const closing = useCloseAccount(account);
  const heirs = (holders.data?.items ?? []).filter(
    (one) => one.state === 'ACTIVE' && one.id !== account.id && one.role !== 'CARE_WORKER',
  );
  return (
    <div className="stack">
      <p>{t('identity.leaving.note')}</p>
      <Loaded query={work}>
        {({ piles }) => (
          <Form<LeavingForm>
            label="leaving"
            initial={{}}
            error={closing.error}
            pending={closing.isPending}
            submit={t('identity.leaving.act')}
            onSend={send}
            onCancel={onDone}
          >
            <p className={piles.length > 0 ? 'note ochre' : 'meta'}>
              {piles.length === 0 ? t('identity.leaving.nothing') : t('identity.leaving.open')}{' '}
              {piles
                .map(({ kind, count }) =>
                  t('identity.leaving.pile', { kind: word(`identity.leaving.kind.${kind}`, kind), n: count }),
                )
                .join(t('ui.divider'))}
            </p>
            {piles.length > 0 && (
              <SelectField
                name="handOverTo"
                label={t('identity.leaving.heir')}
                hint={t('identity.leaving.heirHint')}
                options={heirs.map((one) => ({
                  value: one.id,
                  label: `${one.displayName} · ${one.username}`,
                }))}
                required
              />
            )}
            <NoteField name="reason" label={t('identity.leaving.reason')} required />
          </Form>
        )}
      </Loaded>
    </div>
  );

  function send(form: LeavingForm): void {
    closing.mutate(form, {
      onSuccess: () => {
        onDone();
        toast(t('identity.leaving.done'));
      },
    });
  }
}
