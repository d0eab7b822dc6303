import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MemberView } from '../../api/schema';
import { IssueCode } from '../identity/activation/IssueCode';
import { may, useMe } from '../identity/shared/me';
import { Disclosure } from './disclosures/Disclosure';
import { EndMembership } from './EndMembership';
import { Reinstate } from './Reinstate';
import { IssueTransfer } from './transfers/IssueTransfer';

/** What may be done with a member's file. */
export function MemberActs({ member }: { member: MemberView }) {
  const { t } = useTranslation();
  const me = useMe();
  if (!may(me, 'MEMBERS_WRITE')) return null;
  if (member.supersededBy) return null;
  if (member.status !== 'ACTIVE') return <Reinstate member={member} />;
  return (
    <>
      <Disclosure member={member} />
      <IssueCode person={member} />
      <IssueTransfer member={member} />
      <EndMembership member={member} />
      {may(me, 'MERGES') && (
        <Link to="/members/$id/merge" params={{ id: member.id }} className="btn">
          {t('members.merge.act')}
        </Link>
      )}
      <Link to="/members/$id/correct" params={{ id: member.id }} className="btn">
        {t('members.correction.propose')}
      </Link>
      <Link to="/members/$id/edit" params={{ id: member.id }} className="btn main">
        {t('members.edit')}
      </Link>
    </>
  );
}
