import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dropDraft } from '../../../ui/drafts';
import { Form, SelectField } from '../../../ui/Form';
import { Page } from '../../../ui/Page';
import { useToast } from '../../../ui/toast';
import { memberQuery } from '../../members/queries';
import { useScope } from '../../organizations/shared/scope';
import { useCodes } from '../codeLists';
import { HouseholdFields } from './HouseholdFields';
import { useRegister, type Registration } from './queries';

const DRAFT = 'household';

/** Registering a household; coming from a person, it is registered for him. */
export function NewHouseholdPage() {
  const { t } = useTranslation();
  const { person } = useSearch({ from: '/shell/households/new' });
  const navigate = useNavigate();
  const toast = useToast();
  const scope = useScope();
  const kinship = useCodes('kinship');
  const somebody = useQuery({ ...memberQuery(person ?? ''), enabled: person !== undefined }).data;
  const registering = useRegister(person);
  return (
    <Page title={t('people.household.register')} meta={somebody?.name}>
      <div className="panel pad" style={{ maxWidth: 840 }}>
        <Form<Registration>
          key={`${scope.level ?? ''}${somebody?.id ?? ''}`}
          label="household"
          draft={DRAFT + (person ?? '')}
          initial={initial()}
          error={registering.error}
          pending={registering.isPending}
          submit={t('people.household.register')}
          onSend={send}
          onCancel={() => void navigate({ to: '/households' })}
        >
          {person && (
            <SelectField
              name="relation"
              label={t('people.household.field.relation')}
              options={kinship}
              required
            />
          )}
          <HouseholdFields registering />
        </Form>
      </div>
    </Page>
  );

  function initial(): Partial<Registration> {
    if (somebody)
      return {
        organizationId: somebody.organization.id,
        headName: somebody.name,
        relation: '02',
        ...(somebody.villageGroup ? { villageGroup: somebody.villageGroup } : {}),
      };
    return scope.level === 'BRANCH' && scope.id ? { organizationId: scope.id } : {};
  }

  function send(form: Registration): void {
    registering.mutate(form, {
      onSuccess: (household) => {
        dropDraft(DRAFT + (person ?? ''));
        toast(t('people.household.registered', { name: household.headName }));
        void navigate({ to: '/households/$id', params: { id: household.id } });
      },
    });
  }
}
