import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisclosedField, DisclosureForm, DisclosureView, MemberView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ChecksField, Form, TextField } from '../../../ui/Form';
import { Facts } from '../../../ui/Page';
import { useWord } from '../../../ui/useWord';
import { may, useMe } from '../../identity/shared/me';
import { useDisclose } from './queries';

const RIGHTS = { PHONE: 'PHONE_REVEAL', CITIZEN_ID: 'CITIZEN_ID_REVEAL' } as const;

/** Shows a member's numbers in full after a purpose is given; closed, they are forgotten. */
export function Disclosure({ member }: { member: MemberView }) {
  const { t } = useTranslation();
  const me = useMe();
  const disclosing = useDisclose(member.id);
  const [open, setOpen] = useState(false);
  const fields = (['PHONE', 'CITIZEN_ID'] as const).filter((field) => may(me, RIGHTS[field]));
  if (fields.length === 0) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('members.disclosure.act')}</Button>
      <Dialog title={t('members.disclosure.title', { name: member.name })} open={open} onClose={close}>
        {disclosing.data ? <Shown values={disclosing.data} onClose={close} /> : asking()}
      </Dialog>
    </>
  );

  function asking() {
    const options = fields.map((value) => ({ value, label: t(`members.disclosure.field.${value}`) }));
    return (
      <Form<DisclosureForm>
        label="disclosure"
        initial={{ fields: ['PHONE'] satisfies DisclosedField[] }}
        error={disclosing.error}
        pending={disclosing.isPending}
        submit={t('members.disclosure.show')}
        onSend={(form) => disclosing.mutate(form)}
        onCancel={close}
      >
        <p className="meta" style={{ marginBottom: 16 }}>
          {t('members.disclosure.note')}
        </p>
        <ChecksField name="fields" label={t('members.disclosure.fields')} options={options} />
        <TextField
          name="purpose"
          label={t('members.disclosure.purpose')}
          hint={t('members.disclosure.purposeHint')}
          required
        />
      </Form>
    );
  }

  function close(): void {
    setOpen(false);
    disclosing.reset();
  }
}

function Shown({ values, onClose }: { values: DisclosureView; onClose: () => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const none = t('members.disclosure.none');
  return (
    <div className="stack">
      {values.phones && (
        <Facts
          of={
            values.phones.length === 0
              ? [[t('members.disclosure.field.PHONE'), none]]
              : values.phones.map((phone) => [
                  [word(`people.contact.owners.${phone.owner}`), phone.label].filter(Boolean).join(' · '),
                  <a key={phone.number} className="mono" href={`tel:${phone.number}`}>
                    {phone.number}
                  </a>,
                ])
          }
        />
      )}
      {asked(values) && (
        <Facts
          of={[[t('members.disclosure.field.CITIZEN_ID'), <Id key="id" text={values.citizenId ?? none} />]]}
        />
      )}
      <Button look="main" onClick={onClose}>
        {t('members.disclosure.close')}
      </Button>
    </div>
  );
}

function Id({ text }: { text: string }) {
  return <output className="mono">{text}</output>;
}

/** An id that is not held is left out of the answer; only phones were asked for when they are all there is. */
function asked(values: DisclosureView): boolean {
  return values.citizenId !== undefined || values.phones === undefined;
}
