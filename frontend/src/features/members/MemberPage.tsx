import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MemberView } from '../../api/schema';
import { Bones } from '../../ui/Loaded';
import { ErrorNote } from '../../ui/ErrorNote';
import { Facts, Page, Panel } from '../../ui/Page';
import { IssueCode } from '../identity/activation/IssueCode';
import { may, useMe } from '../identity/shared/me';
import { ContactPoints } from '../people/contactpoints/ContactPoints';
import { AccessLog } from './disclosures/AccessLog';
import { Disclosure } from './disclosures/Disclosure';
import { HouseholdPanel } from '../people/households/HouseholdPanel';
import { EndMembership } from './EndMembership';
import { MemberStatus } from './MemberStatus';
import { MergedInto } from './merges/MergedInto';
import { memberQuery } from './queries';
import { Reinstate } from './Reinstate';
import { IssueTransfer } from './transfers/IssueTransfer';
import { OpenTransfer } from './transfers/OpenTransfer';
import { fieldOf, SHOWN_FIELDS, useShown } from './shown';
import { Timeline } from './Timeline';

/** One member: who at the left, what happened at the right. */
export function MemberPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/members/$id' });
  const query = useQuery(memberQuery(id));
  const member = query.data;
  return (
    <Page
      title={member?.name ?? t('members.title')}
      meta={member && <MemberStatus of={member.status} />}
      acts={member && <Acts member={member} />}
    >
      {query.error && !member && <ErrorNote error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Bones />}
      {member && <MergedInto member={member} />}
      {member && <OpenTransfer member={member.id} />}
      {member && <Whole member={member} />}
    </Page>
  );
}

function Whole({ member }: { member: MemberView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <div className="grid side-left">
      <div className="stack">
        <Panel title={t('members.identity')}>
          <div className="pad">
            <Identity member={member} />
          </div>
        </Panel>
        <HouseholdPanel person={member} />
        <ContactPoints person={member.id} />
      </div>
      <div className="stack">
        <Timeline member={member.id} />
        {may(me, 'ACCESS_LOG_READ') && <AccessLog member={member.id} />}
      </div>
    </div>
  );
}

function Identity({ member }: { member: MemberView }) {
  const { t } = useTranslation();
  const shown = useShown();
  const facts = SHOWN_FIELDS.filter((field) => field !== 'status')
    .map((field) => [field, shown(field, fieldOf(member, field))] as const)
    .filter(([field, text]) => text !== '' || field === 'birthDate' || field === 'phone');
  const why = shown('endReason', member.endReason);
  return (
    <>
      <Facts of={facts.map(([field, text]) => [t(`members.field.${field}`), text] as const)} />
      {why && <Facts of={[[t('members.field.endReason'), why]]} />}
    </>
  );
}

function Acts({ member }: { member: MemberView }) {
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
