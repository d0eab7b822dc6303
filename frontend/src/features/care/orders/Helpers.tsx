import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FamilyServiceOrderView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Loaded } from '../../../ui/Loaded';
import { useToast } from '../../../ui/toast';
import { helpersQuery, useStrikeHelper } from './queries';

interface Props {
  order: FamilyServiceOrderView;
  writes: boolean;
}

/** How many helped for how many days; it opens who they were, and what the family says. */
export function Helpers({ order, writes }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <span className="row">
      <Button small look="text" onClick={() => setOpen(true)}>
        {t('care.order.helped', { n: order.helpers, days: order.personDays })}
      </Button>
      <Dialog
        title={t('care.order.helper.of', { name: order.member.name })}
        open={open}
        onClose={() => setOpen(false)}
      >
        {open && <Names order={order} writes={writes} />}
        {order.confirmedBy && <Said order={order} />}
      </Dialog>
    </span>
  );
}

/** Who of the family confirmed it, how and when, and what it says of the help. */
function Said({ order }: { order: FamilyServiceOrderView }) {
  const { t } = useTranslation();
  const { confirmedBy, confirmedHow, confirmedOn, satisfied } = order;
  const said = [
    confirmedBy && t(`care.order.confirmers.${confirmedBy}`),
    confirmedHow && t(`care.order.hows.${confirmedHow}`),
    confirmedOn,
    typeof satisfied === 'boolean' && t(`care.order.satisfied.${satisfied ? 'true' : 'false'}`),
  ];
  return (
    <p className="note jade">
      {t('care.order.confirm.said')} {said.filter(Boolean).join(' · ')}
    </p>
  );
}

function Names({ order, writes }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const striking = useStrikeHelper(order);
  const strikes = writes && (order.state === 'OPEN' || order.state === 'DONE');
  return (
    <Loaded query={useQuery(helpersQuery(order.id))}>
      {({ items }) => (
        <>
          {striking.error && <ErrorNote error={striking.error} />}
          <ul className="lined">
            {items.map((helper) => (
              <li key={helper.id} className="row wrap">
                <b>{helper.name}</b>
                <span>{t('care.order.helper.worked', { days: helper.days })}</span>
                <span className="grow" />
                {strikes && (
                  <Button
                    small
                    pending={striking.isPending && striking.variables === helper.id}
                    onClick={() =>
                      striking.mutate(helper.id, { onSuccess: () => toast(t('care.order.helper.struck')) })
                    }
                  >
                    {t('care.order.helper.strike')}
                  </Button>
                )}
              </li>
            ))}
            {items.length === 0 && <li className="meta">{t('care.order.helper.unnamed')}</li>}
          </ul>
        </>
      )}
    </Loaded>
  );
}
