import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { Tag } from '../../../ui/Tag';
import { may, useMe } from '../../identity/shared/me';
import { balancesQuery } from '../mutual/queries';
import { householdOrdersQuery } from '../orders/queries';
import { State } from '../orders/State';
import { CommitmentPanel } from './CommitmentPanel';

/** What is done for one household: help that it asked for, who cares for whom, and how it stands with its neighbours. */
export function HelpPanel({ household }: { household: string }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      <Panel title={t('care.order.title')}>
        <Loaded query={useQuery(householdOrdersQuery(household))}>
          {({ items }) => (
            <ul className="lined">
              {items.map((order) => (
                <li key={order.id} className="row wrap">
                  <b>
                    {order.task ? t(`care.order.tasks.${order.task}`) : t(`care.order.types.${order.type}`)}
                  </b>
                  <span className="meta">{t('care.order.until', { day: order.dueBy })}</span>
                  {order.helpers > 0 && (
                    <span>{t('care.order.helped', { n: order.helpers, days: order.personDays })}</span>
                  )}
                  <span className="grow" />
                  <State order={order} />
                </li>
              ))}
              {items.length === 0 && <li className="meta">{t('care.order.noneHere')}</li>}
            </ul>
          )}
        </Loaded>
        <Mutual household={household} />
      </Panel>
      {may(me, 'CARE_READ') && <CommitmentPanel household={household} />}
    </>
  );
}

function Mutual({ household }: { household: string }) {
  const { t } = useTranslation();
  const balance = useQuery(balancesQuery({ household })).data?.items[0];
  if (!balance) return null;
  return (
    <p className="row wrap pad">
      <Link to="/mutual-aid-days" search={{ board: 'days', household }} className="in-text">
        {t('care.mutual.title')}
      </Link>
      <Tag>
        {balance.owed === 0
          ? t('care.mutual.even')
          : t(balance.owed > 0 ? 'care.mutual.owed' : 'care.mutual.owes', { days: Math.abs(balance.owed) })}
      </Tag>
    </p>
  );
}
