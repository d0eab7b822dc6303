import { useTranslation } from 'react-i18next';
import { EntryDialog } from '../../../ui/EntryDialog';
import { CustomField, DayField, NumberField, TextField } from '../../../ui/Form';
import { UnitPicker } from '../../organizations/shared/UnitPicker';
import { useScope } from '../../organizations/shared/scope';
import { useOffer, type TypedOffer } from './queries';

/** Writes down who offers days of work, and when. */
export function NoteOffer({ on }: { on: string }) {
  const { t } = useTranslation();
  const scope = useScope();
  return (
    <EntryDialog<TypedOffer>
      act={t('care.balance.offer.act')}
      note={t('care.balance.offer.note')}
      done={t('care.balance.offer.done')}
      look="main"
      initial={{
        ...(scope.level === 'BRANCH' && scope.id && { organizationId: scope.id }),
        from: on,
        until: on,
        days: '1',
      }}
      entering={useOffer()}
    >
      <CustomField name="organizationId" label={t('care.unit')} required>
        <UnitPicker label={t('care.unit')} />
      </CustomField>
      <TextField name="name" label={t('care.balance.offer.name')} required />
      <NumberField name="days" label={t('care.balance.offer.days')} decimal required />
      <DayField name="from" label={t('care.balance.offer.from')} required />
      <DayField name="until" label={t('care.balance.offer.until')} required />
    </EntryDialog>
  );
}
