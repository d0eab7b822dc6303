import { useTranslation } from 'react-i18next';
import { api, body } from '../../../api/client';
import { filled } from '../../../api/patch';
import { EntryDialog } from '../../../ui/EntryDialog';
import { Finder } from '../../../ui/Finder';
import { CustomField, DayField, NumberField, SelectField } from '../../../ui/Form';
import { useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { TASKS } from '../orders/terms';
import { useNoteAid, type TypedAid } from './queries';

/** Writes down which household gave which other one days of work. */
export function NoteAid() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<TypedAid>
      act={t('care.mutual.act')}
      note={t('care.mutual.note')}
      done={t('care.mutual.done')}
      look="main"
      initial={{ on: me.businessDate, days: '1' }}
      entering={useNoteAid()}
    >
      <HouseholdField name="giverId" label={t('care.mutual.giver')} />
      <HouseholdField name="receiverId" label={t('care.mutual.receiver')} />
      <SelectField
        name="task"
        label={t('care.order.task')}
        required
        options={TASKS.map((value) => ({ value, label: t(`care.order.tasks.${value}`) }))}
      />
      <NumberField name="days" label={t('care.mutual.days')} decimal required />
      <DayField name="on" label={t('care.mutual.on')} required />
    </EntryDialog>
  );
}

function HouseholdField({ name, label }: { name: string; label: string }) {
  const { t } = useTranslation();
  const scope = useScope();
  return (
    <CustomField name={name} label={label} required>
      <Finder label={label} hint={t('care.mutual.find')} find={find} />
    </CustomField>
  );

  async function find(q: string) {
    const query = filled({ q, organization: scope.id, limit: 8 });
    const { items } = await body(api.GET('/households', { params: { query } }));
    return items.map((one) => ({
      id: one.id,
      name: one.headName,
      meta: [one.organization.shortName, one.villageGroup].filter(Boolean).join(' · '),
    }));
  }
}
