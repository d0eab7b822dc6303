import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { withNumbers } from '../../api/numbers';
import type { OrganizationForm, OrganizationView } from '../../api/schema';
import { dropDraft } from '../../ui/drafts';
import { Form } from '../../ui/Form';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { useToast } from '../../ui/toast';
import { useOpened } from '../../ui/useOpened';
import { useReviseUnit } from './queries';
import { unitQuery } from './shared/queries';
import { NUMBERS, UnitFields } from './UnitFields';

/** Revising what is known of a unit. */
export function EditUnitPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/organizations/$id/edit' });
  const query = useQuery(unitQuery(id));
  return (
    <Panel title={t('organizations.edit')}>
      <div className="pad">
        <Loaded query={query}>{(unit) => <Editing unit={unit} />}</Loaded>
      </div>
    </Panel>
  );
}

function Editing({ unit }: { unit: OrganizationView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const { opened, hold } = useOpened(unit);
  const { entering: revising, version } = hold(useReviseUnit(opened));
  const draft = `unit:${unit.id}`;
  const leave = () => void navigate({ to: '/organizations/$id', params: { id: unit.id } });
  return (
    <Form<OrganizationForm>
      key={version}
      label="unit"
      draft={draft}
      initial={opened}
      error={revising.error}
      pending={revising.isPending}
      submit={t('ui.save')}
      onSend={send}
      onCancel={leave}
    >
      <UnitFields fixed station={unit.level === 'TOWNSHIP_COMMITTEE'} />
      <p className="meta">{t('organizations.fixed')}</p>
    </Form>
  );

  function send(form: OrganizationForm): void {
    revising.mutate(withNumbers(form, NUMBERS), {
      onSuccess: () => {
        dropDraft(draft);
        toast(t('organizations.saved'));
        leave();
      },
    });
  }
}
