import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changesBetween } from '../../../api/patch';
import type { MemberFormPatch, MemberView } from '../../../api/schema';
import { dropDraft } from '../../../ui/drafts';
import { Form, NoteField } from '../../../ui/Form';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { useToast } from '../../../ui/toast';
import { MemberFields } from '../MemberFields';
import { memberQuery } from '../queries';
import { usePropose } from './queries';

type Proposal = MemberFormPatch & { reason: string };

/** What is wrong in a member's file, and what should stand there. */
export function ProposeCorrectionPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/members/$id/correct' });
  const query = useQuery({ ...memberQuery(id), refetchOnWindowFocus: false });
  return (
    <Page title={t('members.correction.propose')} meta={query.data?.name}>
      <div className="panel pad" style={{ maxWidth: 840 }}>
        <Loaded query={query}>{(member) => <Proposing member={member} />}</Loaded>
      </div>
    </Page>
  );
}

function Proposing({ member }: { member: MemberView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const proposing = usePropose();
  const [empty, setEmpty] = useState(false);
  // a proposal is about what stood there when it was typed
  const [opened] = useState(member);
  const draft = `correction:${member.id}`;
  const leave = () => void navigate({ to: '/members/$id', params: { id: member.id } });
  return (
    <Form<Proposal>
      label="correction"
      draft={draft}
      initial={{ ...(opened as MemberFormPatch) }}
      error={proposing.error}
      pending={proposing.isPending}
      submit={t('members.correction.propose')}
      before={
        empty && (
          <p className="note ochre" role="alert">
            {t('members.correction.unchanged')}
          </p>
        )
      }
      onSend={send}
      onCancel={leave}
    >
      <p className="meta">{t('members.correction.proposeNote')}</p>
      <MemberFields />
      <NoteField name="reason" label={t('members.correction.reason')} required />
    </Form>
  );

  function send({ reason, ...form }: Proposal): void {
    const changes = changesBetween(opened as MemberFormPatch, form);
    setEmpty(Object.keys(changes).length === 0);
    if (Object.keys(changes).length === 0) return;
    proposing.mutate(
      { personId: member.id, changes, reason },
      {
        onSuccess: () => {
          dropDraft(draft);
          toast(t('members.correction.proposed'));
          leave();
        },
      },
    );
  }
}
