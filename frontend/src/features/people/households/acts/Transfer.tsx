import { useTranslation } from 'react-i18next';
import type { HouseholdTransferForm, HouseholdView } from '../../../../api/schema';
import { CustomField, Form, TextField } from '../../../../ui/Form';
import { useToast } from '../../../../ui/toast';
import { UnitPicker } from '../../../organizations/shared/UnitPicker';
import { useTransfer } from '../queries';
import { ReasonField } from './fields';

/** Moves a household to another village of the reader's units. */
export function Transfer({ household, onDone }: { household: HouseholdView; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const moving = useTransfer(household);
  return (
    <Form<HouseholdTransferForm>
      label="transfer"
      initial={{}}
      error={moving.error}
      pending={moving.isPending}
      submit={t('people.household.transfer.act')}
      onSend={send}
      onCancel={onDone}
    >
      <p className="meta">{t('people.household.transfer.note')}</p>
      <CustomField name="organizationId" label={t('people.household.field.organizationId')} required>
        <UnitPicker label={t('people.household.field.organizationId')} />
      </CustomField>
      <TextField name="villageGroup" label={t('people.household.field.villageGroup')} />
      <ReasonField />
    </Form>
  );

  function send(form: HouseholdTransferForm): void {
    moving.mutate(form, {
      onSuccess: () => {
        toast(t('people.household.transfer.done'));
        onDone();
      },
    });
  }
}
