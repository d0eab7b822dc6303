import { useTranslation } from 'react-i18next';
import type { ReturnIntentionForm } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { ChoiceField, DayField, SelectField } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { MemberField } from './MemberField';
import { useRecordIntention } from './queries';
import { ANSWERS, CONFIDENCES, FIELDS, HORIZONS, TAKEN_AT } from './terms';

/** Writes down what a member answered, freely. */
export function RecordIntention() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<ReturnIntentionForm>
      act={t('homecoming.intention.act')}
      note={t('homecoming.intention.note')}
      done={t('homecoming.intention.done')}
      look="main"
      initial={{ askedOn: me.businessDate, confidence: 'HIMSELF' }}
      entering={useRecordIntention()}
      said={({ field, horizon, ...typed }) =>
        typed.answer === 'NO' ? typed : { ...typed, ...(field && { field }), ...(horizon && { horizon }) }
      }
    >
      <MemberField />
      <ChoiceField
        name="answer"
        label={t('homecoming.intention.answer')}
        required
        options={ANSWERS.map((value) => ({ value, label: t(`homecoming.intention.answers.${value}`) }))}
      />
      <SelectField
        name="field"
        label={t('homecoming.intention.field')}
        options={FIELDS.map((value) => ({ value, label: t(`homecoming.fields.${value}`) }))}
      />
      <ChoiceField
        name="horizon"
        label={t('homecoming.intention.horizon')}
        options={HORIZONS.map((value) => ({ value, label: t(`homecoming.intention.horizons.${value}`) }))}
      />
      <ChoiceField
        name="takenAt"
        label={t('homecoming.intention.takenAt')}
        options={TAKEN_AT.map((value) => ({ value, label: t(`homecoming.intention.takenAts.${value}`) }))}
      />
      <ChoiceField
        name="confidence"
        label={t('homecoming.intention.confidence')}
        options={CONFIDENCES.map((value) => ({
          value,
          label: t(`homecoming.intention.confidences.${value}`),
        }))}
      />
      <DayField name="askedOn" label={t('homecoming.intention.askedOn')} required />
    </EntryDialog>
  );
}
