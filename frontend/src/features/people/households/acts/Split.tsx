import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HouseholdSplitForm, HouseholdView } from '../../../../api/schema';
import { CustomField, Form, TextField } from '../../../../ui/Form';
import { useToast } from '../../../../ui/toast';
import { useMe } from '../../../identity/shared/me';
import { FigureFields } from '../HouseholdFields';
import { useSplit } from '../queries';
import { OnField, Places, ReasonField } from './fields';

/** Part of a household becomes one of its own. */
export function Split({ household, onDone }: { household: HouseholdView; onDone: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const toast = useToast();
  const splitting = useSplit(household);
  return (
    <Form<HouseholdSplitForm>
      label="split"
      initial={{ on: me.businessDate }}
      error={splitting.error}
      pending={splitting.isPending}
      submit={t('people.household.split.act')}
      onSend={send}
      onCancel={onDone}
    >
      <p className="meta">{t('people.household.split.note')}</p>
      <CustomField name="persons" label={t('people.household.persons')}>
        <Places of={household.persons.filter((one) => !one.leftOn)} />
      </CustomField>
      <div className="formcols">
        <TextField
          name="headName"
          label={t('people.household.field.headName')}
          hint={t('people.household.hint.headName')}
        />
        <TextField name="villageGroup" label={t('people.household.field.villageGroup')} />
        <FigureFields hint={t('people.household.hint.part')} />
        <OnField />
      </div>
      <ReasonField />
    </Form>
  );

  function send(form: HouseholdSplitForm): void {
    splitting.mutate(form, {
      onSuccess: (part) => {
        toast(t('people.household.split.done'));
        onDone();
        void navigate({ to: '/households/$id', params: { id: part.id } });
      },
    });
  }
}
