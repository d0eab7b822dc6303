import { useTranslation } from 'react-i18next';
import type { HouseholdJoinForm, HouseholdView } from '../../../../api/schema';
import { Finder } from '../../../../ui/Finder';
import { CustomField, DayField, Form } from '../../../../ui/Form';
import { useToast } from '../../../../ui/toast';
import { findPersons } from '../../persons';
import { useJoin } from '../queries';
import { ReasonField, RelationField } from './fields';

/** Gives somebody on record a place in a household. */
export function Join({ household, onDone }: { household: HouseholdView; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const joining = useJoin(household);
  return (
    <Form<HouseholdJoinForm>
      label="join"
      initial={{}}
      error={joining.error}
      pending={joining.isPending}
      submit={t('people.household.join.act')}
      onSend={send}
      onCancel={onDone}
    >
      <CustomField name="personId" label={t('people.household.field.person')} required>
        <Finder label={t('people.household.join.find')} hint={t('members.search')} find={findPersons} />
      </CustomField>
      <RelationField />
      <DayField
        name="joinedOn"
        label={t('people.household.field.joinedOn')}
        hint={t('people.household.hint.joinedOn')}
      />
      <ReasonField />
    </Form>
  );

  function send(form: HouseholdJoinForm): void {
    joining.mutate(form, {
      onSuccess: () => {
        toast(t('people.household.join.done'));
        onDone();
      },
    });
  }
}
