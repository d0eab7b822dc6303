import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MemberView } from '../../api/schema';
import { withWords } from '../../app/i18n';
import { Bones } from '../../ui/Loaded';
import { ErrorNote } from '../../ui/ErrorNote';
import { later } from '../../ui/later';
import { Facts, Page, Panel } from '../../ui/Page';
import { Tag } from '../../ui/Tag';
import { ContactHistory } from '../contact/shared/ContactHistory';
import { may, useMe } from '../identity/shared/me';
import { MemberStatus } from './MemberStatus';
import { memberQuery } from './queries';
import { fieldOf, SHOWN_FIELDS, useShown } from './shown';

// forms weigh more than all else on this page; each part comes when it is shown
const MemberActs = later(() => import('./MemberActs'), 'MemberActs');
const MergedInto = later(() => import('./merges/MergedInto'), 'MergedInto');
const OpenTransfer = later(() => import('./transfers/OpenTransfer'), 'OpenTransfer');
const HouseholdPanel = later(() => import('../people/households/HouseholdPanel'), 'HouseholdPanel');
const ContactPoints = later(() => import('../people/contactpoints/ContactPoints'), 'ContactPoints');
const Absences = later(() => import('../outflow/shared/Absences'), 'Absences');
const SkillPanel = later(() => withWords('training', import('../training/shared/SkillPanel')), 'SkillPanel');
const CommitmentPanel = later(
  () => withWords('care', import('../care/shared/CommitmentPanel')),
  'CommitmentPanel',
);
const Timeline = later(
  () => withWords(['care', 'homecoming', 'jobs', 'training'], import('./Timeline')),
  'Timeline',
);
const AccessLog = later(() => import('./disclosures/AccessLog'), 'AccessLog');

/** One member: who at the left, what happened at the right. */
export function MemberPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/members/$id' });
  const query = useQuery(memberQuery(id));
  const member = query.data;
  return (
    <Page
      title={member?.name ?? t('members.title')}
      meta={member && <Stand member={member} />}
      acts={member && <MemberActs member={member} />}
    >
      {query.error && !member && <ErrorNote error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Bones />}
      {member && <MergedInto member={member} />}
      {member && <OpenTransfer member={member.id} />}
      {member && <Whole member={member} />}
    </Page>
  );
}

/** Whether he is on the roll, and whether what is known of him is only stored. */
function Stand({ member }: { member: MemberView }) {
  const { t } = useTranslation();
  return (
    <span className="row wrap">
      <MemberStatus of={member.status} />
      {member.restrictedOn && <Tag tone="ochre">{t('members.restricted', { day: member.restrictedOn })}</Tag>}
    </span>
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
        {may(me, 'CARE_READ') && <CommitmentPanel member={member.id} />}
        {may(me, 'TRAINING_READ') && <SkillPanel person={member.id} trained />}
      </div>
      <div className="stack">
        {may(me, 'OUTFLOWS_READ') && <Absences member={member} />}
        {may(me, 'CONTACTS_READ') && <ContactHistory member={member} />}
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
