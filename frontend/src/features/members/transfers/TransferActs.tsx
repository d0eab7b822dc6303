import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TransferReasonForm, TransferView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { DayField, Form, NoteField } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { may, useMe } from '../../identity/shared/me';
import { ACTS, useDecide, type TransferAct } from './queries';

/** What this side may do with a letter now, each asked once more with what it means. */
export function TransferActs({ letter }: { letter: TransferView }) {
  const { t } = useTranslation();
  const me = useMe();
  const [act, setAct] = useState<TransferAct>();
  if (!may(me, 'TRANSFERS_WRITE')) return null;
  return (
    <span className="row acts">
      {ACTS.filter((one) => letter.acts.includes(one)).map((one) => (
        <Button key={one} small onClick={() => setAct(one)}>
          {t(`members.transfer.${one}.act`)}
        </Button>
      ))}
      <Dialog
        title={act ? t(`members.transfer.${act}.title`, { name: letter.name }) : ''}
        open={act !== undefined}
        onClose={() => setAct(undefined)}
      >
        {act && <Decide letter={letter} act={act} onDone={() => setAct(undefined)} />}
      </Dialog>
    </span>
  );
}

interface Props {
  letter: TransferView;
  act: TransferAct;
  onDone: () => void;
}

function Decide({ letter, act, onDone }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const toast = useToast();
  const deciding = useDecide(letter, act);
  return (
    <Form<TransferReasonForm>
      label="decision"
      initial={{ on: me.businessDate }}
      error={deciding.error}
      pending={deciding.isPending}
      submit={t(`members.transfer.${act}.act`)}
      onSend={send}
      onCancel={onDone}
    >
      <p className="meta">
        {t(`members.transfer.${act}.note`, {
          name: letter.name,
          from: letter.from.name,
          to: letter.to.name,
        })}
      </p>
      <DayField name="on" label={t('members.transfer.field.on')} required />
      {act !== 'accept' && <NoteField name="reason" label={t('members.transfer.field.reason')} required />}
    </Form>
  );

  function send(form: TransferReasonForm): void {
    deciding.mutate(form, {
      onSuccess: () => {
        toast(t(`members.transfer.${act}.done`));
        onDone();
      },
    });
  }
}
