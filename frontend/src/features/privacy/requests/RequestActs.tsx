import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrivacyRequestView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { DayField, Form, NoteField } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { useMe } from '../../identity/shared/me';
import { useDecide, type Decision, type RequestAct } from '../queries';

const ACTS = ['grant', 'refuse', 'extend', 'lift'] as const;

/** Answers a request, or puts the answer off. */
export function RequestActs({ request }: { request: PrivacyRequestView }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<RequestAct>();
  return (
    <span className="row wrap">
      {ACTS.filter((one) => request.acts.includes(one)).map((one) => (
        <Button key={one} small onClick={() => setAct(one)}>
          {t(`privacy.request.${one}`)}
        </Button>
      ))}
      <Dialog
        title={act ? `${t(`privacy.request.${act}`)} · ${request.name}` : ''}
        open={act !== undefined}
        onClose={() => setAct(undefined)}
      >
        {act && <Decide request={request} act={act} onDone={() => setAct(undefined)} />}
      </Dialog>
    </span>
  );
}

interface Props {
  request: PrivacyRequestView;
  act: RequestAct;
  onDone: () => void;
}

function Decide({ request, act, onDone }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const toast = useToast();
  const deciding = useDecide(request, act);
  const what = consequence();
  return (
    <Form<Decision>
      label="decision"
      initial={{ on: me.businessDate }}
      error={deciding.error}
      pending={deciding.isPending}
      submit={t(`privacy.request.${act}`)}
      onSend={send}
      onCancel={onDone}
    >
      {what && <p className="meta">{what}</p>}
      {act === 'extend' || act === 'lift' ? (
        <NoteField name="reason" label={t(`privacy.request.because.${act}`)} required />
      ) : (
        <>
          <DayField name="on" label={t('privacy.request.on')} required />
          <NoteField
            name="decision"
            label={t('privacy.request.decision')}
            hint={t('privacy.request.decisionHint')}
            required
          />
        </>
      )}
    </Form>
  );

  // what is erased or used no more is said before it is done
  function consequence(): string | undefined {
    if (act === 'lift') return t('privacy.request.will.lift');
    if (act !== 'grant') return undefined;
    if (request.kind !== 'DELETION' && request.kind !== 'RESTRICTION') return undefined;
    return t(`privacy.request.will.${request.kind}`);
  }

  function send(said: Decision): void {
    deciding.mutate(said, {
      onSuccess: () => {
        toast(t('privacy.request.done'));
        onDone();
      },
    });
  }
}
