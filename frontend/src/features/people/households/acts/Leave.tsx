import { useTranslation } from 'react-i18next';
import type { HouseholdLeaveForm, HouseholdPerson, HouseholdView } from '../../../../api/schema';
import { Form } from '../../../../ui/Form';
import { useToast } from '../../../../ui/toast';
import { useMe } from '../../../identity/shared/me';
import { useLeave } from '../queries';
import { OnField, ReasonField } from './fields';

interface Props {
  household: HouseholdView;
  one: HouseholdPerson;
  onDone: () => void;
}

/** Ends somebody's time in a household. */
export function Leave({ household, one, onDone }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const toast = useToast();
  const leaving = useLeave(household);
  return (
    <Form<HouseholdLeaveForm>
      label="leave"
      initial={{ on: me.businessDate }}
      error={leaving.error}
      pending={leaving.isPending}
      submit={t('people.household.leave.act')}
      onSend={send}
      onCancel={onDone}
    >
      <p className="meta">{t('people.household.leave.note')}</p>
      <OnField />
      <ReasonField />
    </Form>
  );

  function send(form: HouseholdLeaveForm): void {
    leaving.mutate(
      { ...form, personId: one.person.id },
      {
        onSuccess: () => {
          toast(t('people.household.leave.done'));
          onDone();
        },
      },
    );
  }
}
