import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HomeVisitView, OutflowView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Form } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { may, useMe } from '../../identity/shared/me';
import { useAct } from '../queries';
import { ActFields } from './ActFields';
import { actsOf, mainOf, wordOf, type Act } from './acts';

interface Props {
  outflow: OutflowView;
  visits: readonly HomeVisitView[];
}

/** What may be done with an episode now, each asked once more with what it means. */
export function OutflowActs({ outflow, visits }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const [act, setAct] = useState<Act>();
  if (!may(me, 'OUTFLOWS_WRITE')) return null;
  const acts = actsOf(outflow, may(me, 'OUTFLOWS_REVIEW'));
  const main = mainOf(acts, outflow);
  return (
    <>
      <Link to="/outflows/$id/edit" params={{ id: outflow.id }} className="btn">
        {t('outflow.edit.act')}
      </Link>
      {acts
        .filter((one) => one !== main)
        .map((one) => (
          <Button key={one} onClick={() => setAct(one)}>
            {t(`outflow.act.${wordOf(one)}.act`)}
          </Button>
        ))}
      {main && (
        <Button look="main" onClick={() => setAct(main)}>
          {t(`outflow.act.${wordOf(main)}.act`)}
        </Button>
      )}
      <Dialog
        title={act ? t(`outflow.act.${wordOf(act)}.title`, { name: outflow.name }) : ''}
        open={act !== undefined}
        onClose={() => setAct(undefined)}
      >
        {act && <ActForm outflow={outflow} visits={visits} act={act} onDone={() => setAct(undefined)} />}
      </Dialog>
    </>
  );
}

interface FormProps extends Props {
  act: Act;
  onDone: () => void;
}

/** The search actions are typed a line each. */
type Typed = object & { searched?: string };

function ActForm({ outflow, visits, act, onDone }: FormProps) {
  const { t } = useTranslation();
  const me = useMe();
  const toast = useToast();
  const visit = visits.find((one) => !one.to);
  const acting = useAct(outflow, act === 'home-visits/end' ? `home-visits/${visit?.id ?? ''}/end` : act);
  return (
    <Form<Typed>
      label={wordOf(act)}
      initial={initialOf(act, me.businessDate)}
      error={acting.error}
      pending={acting.isPending}
      submit={t(`outflow.act.${wordOf(act)}.act`)}
      onSend={send}
      onCancel={onDone}
    >
      <p className="meta">{t(`outflow.act.${wordOf(act)}.note`)}</p>
      <ActFields act={act} />
    </Form>
  );

  function send({ searched, ...form }: Typed): void {
    const lines = searched?.split(/\n+/).filter((line) => line.trim() !== '');
    acting.mutate(lines ? { ...form, searchActions: lines } : form, {
      onSuccess: () => {
        toast(t(`outflow.act.${wordOf(act)}.done`));
        onDone();
      },
    });
  }
}

function initialOf(act: Act, today: string): object {
  if (act === 'depart') return { departedOn: today };
  if (act === 'return') return { returnedOn: today, reportedOn: today };
  if (act === 'home-visits') return { from: today };
  if (act === 'stays') return { from: today };
  return { on: today };
}
