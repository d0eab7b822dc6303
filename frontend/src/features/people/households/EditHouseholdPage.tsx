import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HouseholdFormPatch, HouseholdView } from '../../../api/schema';
import { dropDraft } from '../../../ui/drafts';
import { Form } from '../../../ui/Form';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { useToast } from '../../../ui/toast';
import { useOpened } from '../../../ui/useOpened';
import { HouseholdFields } from './HouseholdFields';
import { householdQuery, useReviseHousehold } from './queries';

/** Revising what is known of a household. */
export function EditHouseholdPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/households/$id/edit' });
  const query = useQuery({ ...householdQuery(id), refetchOnWindowFocus: false });
  return (
    <Page title={t('people.household.edit')} meta={query.data?.headName}>
      <div className="panel pad" style={{ maxWidth: 840 }}>
        <Loaded query={query}>{(household) => <Editing household={household} />}</Loaded>
      </div>
    </Page>
  );
}

function Editing({ household }: { household: HouseholdView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const { opened, hold } = useOpened(household);
  const { entering: revising, version } = hold(useReviseHousehold(opened));
  const draft = `household:${household.id}`;
  const leave = () => void navigate({ to: '/households/$id', params: { id: household.id } });
  return (
    <Form<HouseholdFormPatch>
      key={version}
      label="household"
      draft={draft}
      initial={opened}
      error={revising.error}
      pending={revising.isPending}
      submit={t('ui.save')}
      onSend={send}
      onCancel={leave}
    >
      <HouseholdFields />
    </Form>
  );

  function send(form: HouseholdFormPatch): void {
    revising.mutate(form, {
      onSuccess: () => {
        dropDraft(draft);
        toast(t('people.household.saved'));
        leave();
      },
    });
  }
}
