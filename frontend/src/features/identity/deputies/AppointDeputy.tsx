import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountView, DeputyForm } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { DayField, Form, SelectField } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { useMe } from '../shared/me';
import { holdersQuery, useAppoint } from './queries';

/** Appoints somebody for some days. */
export function AppointDeputy() {
  const { t } = useTranslation();
  const toast = useToast();
  const me = useMe();
  const [open, setOpen] = useState(false);
  const holders = useQuery({ ...holdersQuery, enabled: open });
  const appointing = useAppoint();
  const inUse = (holders.data?.items ?? []).filter(({ state }) => state === 'ACTIVE');
  const appointable = inUse.filter(({ id, role }) => id === me.id || me.mayOpen.includes(role));
  return (
    <>
      <Button look="main" onClick={() => setOpen(true)}>
        {t('identity.deputies.appoint')}
      </Button>
      <Dialog title={t('identity.deputies.appoint')} open={open} onClose={() => setOpen(false)}>
        <Form<DeputyForm>
          label="deputy"
          initial={{ fromDay: me.businessDate }}
          error={appointing.error}
          pending={appointing.isPending}
          submit={t('identity.deputies.appoint')}
          onSend={send}
          onCancel={() => setOpen(false)}
        >
          <SelectField
            name="accountId"
            label={t('identity.deputies.account')}
            hint={t('identity.deputies.accountHint')}
            options={appointable.map(option)}
            required
          />
          <SelectField
            name="deputyId"
            label={t('identity.deputies.deputy')}
            options={inUse.map(option)}
            required
          />
          <DayField name="fromDay" label={t('identity.deputies.from')} required />
          <DayField
            name="untilDay"
            label={t('identity.deputies.until')}
            hint={t('identity.deputies.untilHint')}
            required
          />
        </Form>
      </Dialog>
    </>
  );

  function send(form: DeputyForm): void {
    appointing.mutate(form, {
      onSuccess: () => {
        setOpen(false);
        toast(t('identity.deputies.appointed'));
      },
    });
  }
}

function option({ id, displayName, username }: AccountView) {
  return { value: id, label: `${displayName} · ${username}` };
}
