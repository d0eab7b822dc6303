import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changesBetween } from '../../api/patch';
import type { MemberFormPatch, MemberView } from '../../api/schema';
import { dropDraft } from '../../ui/drafts';
import { Form } from '../../ui/Form';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { useToast } from '../../ui/toast';
import { MemberFields } from './MemberFields';
import { memberQuery, useRevise } from './queries';
import { StaleSave } from './StaleSave';

/** Revising a member's file; only what was changed is sent. */
export function EditMemberPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/members/$id/edit' });
  const query = useQuery({ ...memberQuery(id), refetchOnWindowFocus: false });
  return (
    <Page title={t('members.edit')} meta={query.data?.name}>
      <div className="panel pad" style={{ maxWidth: 840 }}>
        <Loaded query={query}>{(member) => <Editing member={member} />}</Loaded>
      </div>
    </Page>
  );
}

function Editing({ member }: { member: MemberView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const toast = useToast();
  const revising = useRevise();
  const [opened, setOpened] = useState(member);
  const [mine, setMine] = useState<MemberFormPatch>({});
  const draft = `member:${member.id}`;
  const stale = revising.error?.status === 412;
  return (
    <>
      <Form<MemberFormPatch>
        key={opened.etag}
        label="member"
        draft={draft}
        initial={opened}
        error={stale ? null : revising.error}
        pending={revising.isPending}
        submit={t('ui.save')}
        onSend={(form) => send(changesBetween(opened as MemberFormPatch, form), opened.etag)}
        onCancel={leave}
      >
        <MemberFields />
      </Form>
      {stale && (
        <StaleSave
          opened={opened}
          mine={mine}
          onKeepMine={(etag) => send(mine, etag)}
          onTakeTheirs={start}
          onBack={() => revising.reset()}
        />
      )}
    </>
  );

  function send(changes: MemberFormPatch, etag: string): void {
    setMine(changes);
    revising.mutate({ id: member.id, etag, changes }, { onSuccess: saved });
  }

  function saved(): void {
    dropDraft(draft);
    toast(t('members.saved'));
    leave();
  }

  function leave(): void {
    void navigate({ to: '/members/$id', params: { id: member.id } });
  }

  function start(theirs: MemberView): void {
    dropDraft(draft);
    queries.setQueryData(memberQuery(member.id).queryKey, theirs);
    revising.reset();
    setOpened(theirs);
  }
}
