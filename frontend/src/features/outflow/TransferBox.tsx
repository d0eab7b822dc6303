import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OutflowView } from '../../api/schema';
import { Panel } from '../../ui/Page';
import { may, useMe } from '../identity/shared/me';
import { memberQuery } from '../members/queries';
import { IssueTransfer } from '../members/transfers/IssueTransfer';
import { OpenTransfer } from '../members/transfers/OpenTransfer';
import { openTransferQuery } from '../members/transfers/queries';

/** Whether his affiliation follows him: the letter on its way, or the one to write once he has a fixed place. */
export function TransferBox({ outflow }: { outflow: OutflowView }) {
  const { t } = useTranslation();
  const me = useMe();
  const member = useQuery(memberQuery(outflow.memberId)).data;
  const letter = useQuery(openTransferQuery(outflow.memberId)).data;
  if (outflow.relationTransferredOn)
    return (
      <Panel title={t('outflow.transfer.title')}>
        <p className="pad">{t('outflow.transfer.done', { day: outflow.relationTransferredOn })}</p>
      </Panel>
    );
  const writes = may(me, 'MEMBERS_WRITE') && member?.status === 'ACTIVE' && outflow.acts.length > 0;
  if (!letter && !writes) return null;
  return (
    <Panel title={t('outflow.transfer.title')}>
      <div className="pad">
        {letter ? (
          <OpenTransfer member={outflow.memberId} />
        ) : (
          <div className="stack">
            <p className="meta">
              {t(outflow.floating ? 'outflow.transfer.floating' : 'outflow.transfer.early')}
            </p>
            {member && <IssueTransfer member={member} />}
          </div>
        )}
      </div>
    </Panel>
  );
}
