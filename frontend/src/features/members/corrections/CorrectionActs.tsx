import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CorrectionView, DecisionForm } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Form, NoteField } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { may, useMe } from '../../identity/shared/me';
import { Changes } from './Changes';
import { ACTS, useDecide, type CorrectionAct } from './queries';

/** What this person may do with a request now. */
export function CorrectionActs({ request }: { request: CorrectionView }) {
  const { t } = useTranslation();
  const me = useMe();
  const [act, setAct] = useState<CorrectionAct>();
  const mine = ACTS.filter((one) =>
    may(me, one === 'withdraw' ? 'CORRECTIONS_PROPOSE' : 'CORRECTIONS_DECIDE'),
  );
  return (
    <span className="row wrap">
      {mine.map((one) => (
        <Button key={one} small onClick={() => setAct(one)}>
          {t(`members.correction.${one}.act`)}
        </Button>
      ))}
      <Dialog
        title={act ? t(`members.correction.${act}.title`, { name: request.person.name }) : ''}
        open={act !== undefined}
        onClose={() => setAct(undefined)}
      >
        {act && <Decide request={request} act={act} onDone={() => setAct(undefined)} />}
      </Dialog>
    </span>
  );
}

interface Props {
  request: CorrectionView;
  act: CorrectionAct;
  onDone: () => void;
}

function Decide({ request, act, onDone }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const deciding = useDecide(request, act);
  return (
    <Form<DecisionForm>
      label="decision"
      initial={{}}
      error={deciding.error}
      pending={deciding.isPending}
      submit={t(`members.correction.${act}.act`)}
      onSend={send}
      onCancel={onDone}
    >
      <p className="meta">{t(`members.correction.${act}.note`, { n: request.changes.length })}</p>
      <Changes of={request.changes} />
      <NoteField name="reason" label={t('members.correction.reason')} required />
    </Form>
  );

  function send(form: DecisionForm): void {
    deciding.mutate(form, {
      onSuccess: () => {
        toast(t(`members.correction.${act}.done`));
        onDone();
      },
    });
  }
}
