import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { changesBetween } from '../../../api/patch';
import type { DestinationForm, OutflowFormPatch, OutflowView } from '../../../api/schema';
import { dropDraft } from '../../../ui/drafts';
import { Form } from '../../../ui/Form';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { useToast } from '../../../ui/toast';
import { useOpened } from '../../../ui/useOpened';
import { outflowQuery, useCorrect } from '../queries';
import { yes, type YesNo } from '../registers/fields';
import { EditFields } from './EditFields';

/** Adding to what the ledger says of an absence, or correcting it with a reason; only what was changed is sent. */
export function EditOutflowPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/outflows/$id/edit' });
  const query = useQuery({ ...outflowQuery(id), refetchOnWindowFocus: false });
  return (
    <Page title={t('outflow.edit.title')} meta={query.data?.name}>
      <div className="panel pad" style={{ maxWidth: 840 }}>
        <Loaded query={query}>{(outflow) => <Editing outflow={outflow} />}</Loaded>
      </div>
    </Page>
  );
}

type Typed = OutflowFormPatch & { held?: YesNo };

function Editing({ outflow }: { outflow: OutflowView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const { opened, hold } = useOpened(outflow);
  const { entering: correcting, version } = hold(useCorrect(opened));
  const draft = `outflow:${outflow.id}`;
  return (
    <Form<Typed>
      key={version}
      label="outflow"
      draft={draft}
      initial={typedOf(opened)}
      error={correcting.error}
      pending={correcting.isPending}
      submit={t('ui.save')}
      onSend={send}
      onCancel={leave}
    >
      <EditFields outflow={opened} />
    </Form>
  );

  function send({ held, ...typed }: Typed): void {
    const said: OutflowFormPatch = { ...typed, ...yes('certificateHeld', held) };
    const changes = changesBetween(opened as OutflowFormPatch, said);
    const { correctionReason, ...changed } = withPlace(changes, opened);
    if (Object.keys(changed).length === 0) {
      dropDraft(draft);
      toast(t('outflow.edit.same'));
      leave();
      return;
    }
    const why = correctionReason ? { correctionReason } : {};
    correcting.mutate({ ...changed, ...why }, { onSuccess: saved });
  }

  function saved(): void {
    dropDraft(draft);
    toast(t('outflow.edit.done'));
    leave();
  }

  function leave(): void {
    void navigate({ to: '/outflows/$id', params: { id: outflow.id } });
  }
}

/** Of a place what may be said of it; nothing when it stands as it stood. */
export function withPlace(changes: OutflowFormPatch, { destination: was }: OutflowView): OutflowFormPatch {
  const { destination: is, ...rest } = changes;
  if (is === undefined) return rest;
  if (!is) return was ? { ...rest, destination: null } : rest;
  const { text = null, country = null, areaCode = null } = is;
  const same = ([key, value]: [string, unknown]) => value === (was?.[key as 'text'] ?? null);
  const said = { text, country, areaCode };
  if (Object.entries(said).every(same)) return rest;
  // null takes away what stood there; the contract's types know it at the top only. Other words may mean a place at home
  const elsewhere = same(['text', text]) ? said : { ...said, abroad: null };
  return { ...rest, destination: elsewhere as DestinationForm };
}

function typedOf(outflow: OutflowView): Typed {
  const { certificateHeld } = outflow;
  const held = typeof certificateHeld === 'boolean' && { held: certificateHeld ? 'YES' : 'NO' };
  return { ...outflow, ...held } as Typed;
}
