import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { openTransferQuery } from './queries';
import { TransferActs } from './TransferActs';

/** Says on a member's page that a letter about him is on its way. */
export function OpenTransfer({ member }: { member: string }) {
  const { t } = useTranslation();
  const letter = useQuery(openTransferQuery(member)).data;
  if (!letter) return null;
  return (
    <div className="note ochre" style={{ marginBottom: 16 }}>
      <span>
        {t('members.transfer.onItsWay', {
          no: letter.letterNo,
          to: letter.to.name,
          until: letter.validUntil,
        })}
      </span>
      <TransferActs letter={letter} />
    </div>
  );
}
