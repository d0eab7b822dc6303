import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganizationView, UnitMergeForm } from '../../../api/schema';
import { CustomField, DayField, Form, NoteField } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { useMe } from '../../identity/shared/me';
import { UnitPicker } from '../shared/UnitPicker';
import { Affected } from './Affected';
import { useStartUnitMerge } from './queries';

/** Takes another unit above a township into this one; the server works on when the dialog is closed. */
export function MergeLargeUnit({ unit, onDone }: { unit: OrganizationView; onDone: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const toast = useToast();
  const starting = useStartUnitMerge(unit);
  const [other, setOther] = useState<string>();
  return (
    <Form<UnitMergeForm>
      label="merge"
      initial={{ on: me.businessDate }}
      error={starting.error}
      pending={starting.isPending}
      submit={t('organizations.acts.merge.act')}
      onEdit={(form) => setOther(form.otherId)}
      onSend={send}
      onCancel={onDone}
    >
      <p className="meta">{t('organizations.acts.merge.largeNote')}</p>
      <CustomField name="otherId" label={t('organizations.acts.merge.to')} required>
        <UnitPicker label={t('organizations.acts.merge.to')} />
      </CustomField>
      {other && <Affected unit={other} to={unit.id} />}
      <DayField name="on" label={t('organizations.acts.on')} required />
      <NoteField name="reason" label={t('organizations.acts.reason')} required />
    </Form>
  );

  function send(form: UnitMergeForm): void {
    starting.mutate(form, {
      onSuccess: () => {
        toast(t('organizations.acts.merge.begun'));
        onDone();
      },
    });
  }
}
