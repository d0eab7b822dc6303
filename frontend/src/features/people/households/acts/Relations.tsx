import { useTranslation } from 'react-i18next';
import type { HouseholdRelationsForm, HouseholdView } from '../../../../api/schema';
import { CustomField, Form, TextField } from '../../../../ui/Form';
import { useToast } from '../../../../ui/toast';
import { useRelate } from '../queries';
import { Places, ReasonField } from './fields';

/** States anew what each person is to the head, and so who the head is. */
export function Relations({ household, onDone }: { household: HouseholdView; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const relating = useRelate(household);
  const today = household.persons.filter((one) => !one.leftOn);
  const now = today.flatMap(({ person, relation }) => (relation ? [{ personId: person.id, relation }] : []));
  return (
    <Form<HouseholdRelationsForm>
      label="relations"
      initial={{ persons: now }}
      error={relating.error}
      pending={relating.isPending}
      submit={t('people.household.relations.act')}
      onSend={send}
      onCancel={onDone}
    >
      <CustomField name="persons" label={t('people.household.field.relation')}>
        <Places of={today} />
      </CustomField>
      <TextField
        name="headName"
        label={t('people.household.field.headName')}
        hint={t('people.household.hint.headName')}
      />
      <ReasonField />
    </Form>
  );

  function send(form: HouseholdRelationsForm): void {
    relating.mutate(form, {
      onSuccess: () => {
        toast(t('people.household.relations.done'));
        onDone();
      },
    });
  }
}
