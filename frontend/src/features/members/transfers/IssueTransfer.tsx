import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { CustomField, DayField, Form, NoteField, NumberField, TextField } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { useMe } from '../../identity/shared/me';
import { UnitPicker } from '../../organizations/shared/UnitPicker';
import { useIssue, type Letter } from './queries';

/** Issues a letter of transfer for a member. */
export function IssueTransfer({ member }: { member: MemberView }) {
  const { t } = useTranslation();
  const me = useMe();
  const toast = useToast();
  const issuing = useIssue(member.id);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('members.transfer.issue.act')}</Button>
      <Dialog
        title={t('members.transfer.issue.title', { name: member.name })}
        open={open}
        onClose={() => setOpen(false)}
        wide
      >
        <Form<Letter>
          label="letter"
          initial={{ issuedOn: me.businessDate, validDays: 90 }}
          error={issuing.error}
          pending={issuing.isPending}
          submit={t('members.transfer.issue.act')}
          onSend={send}
          onCancel={() => setOpen(false)}
        >
          <p className="meta">{t('members.transfer.issue.note')}</p>
          <LetterFields />
        </Form>
      </Dialog>
    </>
  );

  function send(letter: Letter): void {
    issuing.mutate(letter, {
      onSuccess: () => {
        setOpen(false);
        toast(t('members.transfer.issue.done'));
      },
    });
  }
}

function LetterFields() {
  const { t } = useTranslation();
  return (
    <div className="formcols">
      <TextField name="letterNo" label={t('members.transfer.field.letterNo')} required />
      <CustomField
        name="toUnit"
        label={t('members.transfer.field.toUnit')}
        hint={t('members.transfer.hint.toUnit')}
      >
        <UnitPicker label={t('members.transfer.field.toUnit')} />
      </CustomField>
      <TextField
        name="toCode"
        label={t('members.transfer.field.toCode')}
        hint={t('members.transfer.hint.toCode')}
      />
      <TextField
        name="toOutside"
        label={t('members.transfer.field.toOutside')}
        hint={t('members.transfer.hint.toOutside')}
      />
      <DayField name="issuedOn" label={t('members.transfer.field.issuedOn')} required />
      <NumberField
        name="validDays"
        label={t('members.transfer.field.validDays')}
        hint={t('members.transfer.hint.validDays')}
      />
      <NoteField
        name="reason"
        label={t('members.transfer.field.reason')}
        hint={t('members.transfer.hint.reason')}
        required
      />
    </div>
  );
}
