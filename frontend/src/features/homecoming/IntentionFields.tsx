import { useTranslation } from 'react-i18next';
import type { ReturnIntentionForm } from '../../api/schema';
import { ChoiceField, DayField, SelectField, useTyped } from '../../ui/Form';
import { ANSWERS, CONFIDENCES, FIELDS, HORIZONS, TAKEN_AT } from './terms';

/** What a member answered, how sure he is and where he was asked. */
export function IntentionFields() {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField
        name="answer"
        label={t('homecoming.intention.answer')}
        required
        options={ANSWERS.map((value) => ({ value, label: t(`homecoming.intention.answers.${value}`) }))}
      />
      <Plans />
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
    </>
  );
}

/** What he would do and when; who does not want to come back plans nothing. */
function Plans() {
  const { t } = useTranslation();
  if (useTyped('answer') === 'NO') return null;
  return (
    <>
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
    </>
  );
}

/** Who does not want to come back plans nothing. */
export function saidOf({ field, horizon, ...typed }: ReturnIntentionForm): ReturnIntentionForm {
  return typed.answer === 'NO' ? typed : { ...typed, ...(field && { field }), ...(horizon && { horizon }) };
}
