import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '../../api/problem';
import type { MemberForm, MatchView } from '../../api/schema';
import { dropDraft } from '../../ui/drafts';
import { Form } from '../../ui/Form';
import { Page } from '../../ui/Page';
import { useToast } from '../../ui/toast';
import { useScope } from '../organizations/shared/scope';
import { LikelyMatches } from '../people/LikelyMatches';
import { matchesQuery, questionOf } from '../people/matches';
import { MemberFields } from './MemberFields';
import { useEnrol } from './queries';

const DRAFT = 'member';

/** Enrolling a member: who may be there already is shown before anything is sent. */
export function EnrolPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const scope = useScope();
  const enrolling = useEnrol();
  const asking = useAsking();
  const branch = scope.level === 'BRANCH' ? { organizationId: scope.id ?? '' } : {};
  const found = asking.found.length > 0;
  return (
    <Page title={t('members.enrol')}>
      <div className="panel pad" style={{ maxWidth: 840 }}>
        <Form<MemberForm>
          key={scope.level ?? ''}
          label="member"
          draft={DRAFT}
          initial={branch}
          error={asking.error ?? enrolling.error}
          pending={asking.pending || enrolling.isPending}
          submit={found ? t('people.noneOfThem') : t('members.enrol')}
          onEdit={asking.forget}
          onSend={(form) => void send(form)}
          onCancel={() => void navigate({ to: '/members' })}
          before={found && <LikelyMatches found={asking.found} hint={t('people.likelyHint')} />}
        >
          <MemberFields enrolling />
        </Form>
      </div>
    </Page>
  );

  async function send(form: MemberForm): Promise<void> {
    if (!found && (await asking.ask(form)) !== 'nobody') return;
    enrolling.mutate(form, {
      onSuccess: (member) => {
        dropDraft(DRAFT);
        toast(t('members.enrolled', { name: member.name }));
        void navigate({ to: '/members/$id', params: { id: member.id } });
      },
    });
  }
}

/** Asks once, before sending, who may be the same person; editing what identifies him asks anew. */
function useAsking() {
  const queries = useQueryClient();
  const [asked, setAsked] = useState('');
  const [found, setFound] = useState<MatchView[]>([]);
  const [error, setError] = useState<ApiError | null>(null);
  const [pending, setPending] = useState(false);
  return { found, error, pending, ask, forget };

  async function ask(form: MemberForm): Promise<'nobody' | 'somebody' | 'failed'> {
    const question = questionOf(form);
    setPending(true);
    setError(null);
    try {
      const { items } = await queries.fetchQuery(matchesQuery(question));
      setAsked(JSON.stringify(question));
      setFound(items);
      return items.length === 0 ? 'nobody' : 'somebody';
    } catch (reason) {
      setError(reason as ApiError);
      return 'failed';
    } finally {
      setPending(false);
    }
  }

  function forget(form: MemberForm): void {
    if (found.length > 0 && JSON.stringify(questionOf(form)) !== asked) setFound([]);
  }
}
