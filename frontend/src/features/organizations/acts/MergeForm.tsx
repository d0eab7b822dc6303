import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganizationView, UnitMergeForm } from '../../../api/schema';
import type { ApiError } from '../../../api/problem';
import { CustomField, DayField, Form, NoteField } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { useMe } from '../../identity/shared/me';
import { UnitPicker } from '../shared/UnitPicker';
import { Affected } from './Affected';

interface Props<T> {
  unit: OrganizationView;
  merging: UseMutationResult<T, ApiError, UnitMergeForm>;
  note: string;
  done: string;
  onDone: () => void;
}

/** Which unit is taken into this one, whom that affects, when and why. */
export function MergeForm<T>({ unit, merging, note, done, onDone }: Props<T>) {
  const { t } = useTranslation();
  const me = useMe();
  const toast = useToast();
  const [other, setOther] = useState<string>();
  return (
    <Form<UnitMergeForm>
      label="merge"
      initial={{ on: me.businessDate }}
      error={merging.error}
      pending={merging.isPending}
      submit={t('organizations.acts.merge.act')}
      onEdit={(form) => setOther(form.otherId)}
      onSend={send}
      onCancel={onDone}
    >
      <p className="meta">{note}</p>
      <CustomField name="otherId" label={t('organizations.acts.merge.to')} required>
        <UnitPicker label={t('organizations.acts.merge.to')} />
      </CustomField>
      {other && <Affected unit={other} to={unit.id} />}
      <DayField name="on" label={t('organizations.acts.on')} required />
      <NoteField name="reason" label={t('organizations.acts.reason')} required />
    </Form>
  );

  function send(form: UnitMergeForm): void {
    merging.mutate(form, {
      onSuccess: () => {
        toast(done);
        onDone();
      },
    });
  }
}
