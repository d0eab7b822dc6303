import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiaisonAssignment, LiaisonForm, OutflowView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { DayField, Form, NoteField } from '../../../ui/Form';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { useToast } from '../../../ui/toast';
import { may, useMe } from '../../identity/shared/me';
import { MemberField } from '../MemberField';
import { chargesOfQuery, useAssign } from './queries';
import { StandIn } from './StandIn';

/** Who keeps contact in an episode, and who did; another may be put in charge. */
export function InCharge({ outflow }: { outflow: OutflowView }) {
  const { t } = useTranslation();
  const me = useMe();
  const query = useQuery(chargesOfQuery(outflow.id));
  const [open, setOpen] = useState(false);
  const writes = may(me, 'OUTFLOWS_WRITE') && outflow.acts.length > 0;
  return (
    <Panel
      title={t('outflow.liaison.title')}
      acts={
        writes && (
          <Button small onClick={() => setOpen(true)}>
            {t('outflow.liaison.assign')}
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{t('outflow.liaison.none')}</p>
          ) : (
            <ul className="lined">
              {items.map((charge) => (
                <li key={charge.id} className="row wrap">
                  <Charge charge={charge} />
                  {writes && !charge.to && <StandIn charge={charge} />}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Dialog title={t('outflow.liaison.assign')} open={open} onClose={() => setOpen(false)}>
        <Assign outflow={outflow.id} onDone={() => setOpen(false)} />
      </Dialog>
    </Panel>
  );
}

function Charge({ charge }: { charge: LiaisonAssignment }) {
  const { t } = useTranslation();
  return (
    <span className="grow">
      {charge.liaison.name}{' '}
      <span className="meta">
        {charge.from} – {charge.to ?? t('outflow.liaison.now')}
        {charge.deputy &&
          ` · ${t('outflow.liaison.deputy', {
            name: charge.deputy.name,
            from: charge.deputyFrom ?? '',
            to: charge.deputyTo ?? '',
          })}`}
      </span>
    </span>
  );
}

function Assign({ outflow, onDone }: { outflow: string; onDone: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const toast = useToast();
  const assigning = useAssign();
  return (
    <Form<LiaisonForm>
      label="liaison"
      initial={{ on: me.businessDate }}
      error={assigning.error}
      pending={assigning.isPending}
      submit={t('outflow.liaison.assign')}
      onSend={send}
      onCancel={onDone}
    >
      <p className="meta">{t('outflow.liaison.note')}</p>
      <MemberField name="liaisonId" label={t('outflow.liaison.who')} />
      <DayField name="on" label={t('outflow.liaison.on')} required />
      <NoteField name="reason" label={t('outflow.liaison.reason')} />
    </Form>
  );

  function send(form: LiaisonForm): void {
    assigning.mutate(
      { ...form, outflowId: outflow },
      {
        onSuccess: () => {
          toast(t('outflow.liaison.done'));
          onDone();
        },
      },
    );
  }
}
