import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganizationView, UnitMoveForm } from '../../../api/schema';
import { CustomField, Form, NoteField } from '../../../ui/Form';
import { useToast } from '../../../ui/toast';
import { UnitPicker } from '../shared/UnitPicker';
import { Affected } from './Affected';
import { useMoveUnit } from './queries';

/** Puts a unit under another one, with all that lies in it. */
export function MoveUnit({ unit, onDone }: { unit: OrganizationView; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const moving = useMoveUnit(unit);
  const [to, setTo] = useState<string>();
  return (
    <Form<UnitMoveForm>
      label="move"
      initial={{}}
      error={moving.error}
      pending={moving.isPending}
      submit={t('organizations.acts.move.act')}
      onEdit={(form) => setTo(form.parentId)}
      onSend={send}
      onCancel={onDone}
    >
      <p className="meta">{t('organizations.acts.move.note')}</p>
      <CustomField name="parentId" label={t('organizations.acts.move.to')} required>
        <UnitPicker label={t('organizations.acts.move.to')} />
      </CustomField>
      <Affected unit={unit.id} to={to} />
      <NoteField name="reason" label={t('organizations.acts.reason')} required />
    </Form>
  );

  function send(form: UnitMoveForm): void {
    moving.mutate(form, {
      onSuccess: () => {
        toast(t('organizations.acts.move.done'));
        onDone();
      },
    });
  }
}
