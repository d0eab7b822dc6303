import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { withNumbers } from '../../api/numbers';
import type { OrganizationForm } from '../../api/schema';
import { dropDraft } from '../../ui/drafts';
import { Form } from '../../ui/Form';
import { Panel } from '../../ui/Page';
import { useToast } from '../../ui/toast';
import { useCreateUnit } from './queries';
import { NUMBERS, UnitFields } from './UnitFields';

const DRAFT = 'unit';

/** Setting up a unit, usually below the one it was opened from. */
export function NewUnitPage() {
  const { t } = useTranslation();
  const { parent } = useSearch({ from: '/shell/organizations/new' });
  const navigate = useNavigate();
  const toast = useToast();
  const creating = useCreateUnit();
  return (
    <Panel title={t('organizations.createRoot')}>
      <div className="pad">
        <Form<OrganizationForm>
          label="unit"
          draft={DRAFT}
          initial={parent ? { parentId: parent, level: 'BRANCH' } : {}}
          error={creating.error}
          pending={creating.isPending}
          submit={t('organizations.createRoot')}
          onSend={send}
          onCancel={() => void navigate({ to: '/organizations' })}
        >
          <UnitFields />
        </Form>
      </div>
    </Panel>
  );

  function send(form: OrganizationForm): void {
    creating.mutate(withNumbers(form, NUMBERS), {
      onSuccess: (unit) => {
        dropDraft(DRAFT);
        toast(t('organizations.created', { name: unit.shortName }));
        void navigate({ to: '/organizations/$id', params: { id: unit.id } });
      },
    });
  }
}
