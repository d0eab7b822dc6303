import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { filled } from '../../api/patch';
import type { OutflowForm } from '../../api/schema';
import { dropDraft } from '../../ui/drafts';
import { Form } from '../../ui/Form';
import { Page } from '../../ui/Page';
import { useToast } from '../../ui/toast';
import { useMe } from '../identity/shared/me';
import { memberQuery } from '../members/queries';
import { MemberField } from './MemberField';
import { departureOf, placeOf } from './columns';
import { episodesQuery, useRegister } from './queries';
import { MoreFields, RegisterFields } from './RegisterFields';

type YesNo = 'YES' | 'NO';
type Typed = OutflowForm & { gone: YesNo; before?: YesNo };

/** Registers that somebody has left, or will: on a phone, in less than a minute. */
export function RegisterPage() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const toast = useToast();
  const { member } = useSearch({ from: '/shell/outflows/new' });
  const known = useQuery({ ...memberQuery(member ?? ''), enabled: member !== undefined });
  const queries = useQueryClient();
  const registering = useRegister();
  const draft = `departure:${member ?? ''}`;
  return (
    <Page title={t('outflow.register.title')} meta={known.data?.name}>
      <div className="panel pad" style={{ maxWidth: 720 }}>
        <Form<Typed>
          label="departure"
          draft={draft}
          initial={{
            ...(member && { memberId: member }),
            gone: 'YES',
            reason: 'WORK',
            departedOn: me.businessDate,
            reportedOn: me.businessDate,
          }}
          error={registering.error}
          pending={registering.isPending}
          submit={t('outflow.register.act')}
          onSend={send}
          onCancel={() => history.back()}
          before={
            <>
              {registering.error?.code === 'OUTFLOW_OPEN' && registering.variables && (
                <OpenAlready member={registering.variables.memberId} />
              )}
              <MoreFieldsNote />
            </>
          }
        >
          {!member && <MemberField name="memberId" label={t('outflow.field.name')} />}
          <RegisterFields />
          <MoreFields />
        </Form>
      </div>
    </Page>
  );

  function send(typed: Typed): void {
    registering.mutate(formOf(typed, member), {
      onSuccess: (outflow) => {
        dropDraft(draft);
        toast(t('outflow.register.done', { name: outflow.name }));
        void queries.invalidateQueries({ queryKey: ['members'] });
        void navigate({ to: '/outflows/$id', params: { id: outflow.id } });
      },
    });
  }
}

/** Who has not left yet has reported; of who has left, whether he had is told. */
function formOf({ gone, before, ...typed }: Typed, member: string | undefined): OutflowForm {
  const { departedOn, departedOnText, reportedOn, ...rest } = typed;
  const form = { ...rest, memberId: member ?? typed.memberId };
  if (gone === 'NO') return { ...form, reportedBeforeDeparture: true, ...filled({ reportedOn }) };
  const told = before && { reportedBeforeDeparture: before === 'YES' };
  return { ...form, ...told, ...filled({ departedOn, departedOnText }) };
}

const ENDED: ReadonlySet<string> = new Set(['RETURNED', 'RELATION_TRANSFERRED', 'CLOSED', 'CANCELLED']);

/** Who is away already comes home first: the way to the absence that has not ended. */
function OpenAlready({ member }: { member: string }) {
  const { t } = useTranslation();
  const open = useQuery(episodesQuery(member)).data?.items.find(({ status }) => !ENDED.has(status));
  if (!open) return null;
  return (
    <p className="note ochre">
      {t('outflow.open.stands')}
      <Link to="/outflows/$id" params={{ id: open.id }}>
        {t('outflow.open.show', { since: departureOf(open), to: placeOf(open) })}
      </Link>
    </p>
  );
}

function MoreFieldsNote() {
  const { t } = useTranslation();
  return <p className="meta">{t('outflow.register.after')}</p>;
}
