import { useTranslation } from 'react-i18next';
import { withNumbers } from '../../api/numbers';
import { ChoiceField, DayField, NumberField, SelectField, TextField } from '../../ui/Form';
import { AIMS, MODES, SUBJECTS, TYPES, VENUES } from './terms';

/** What is taught, when, where and by whom. */
export function SessionFields() {
  const { t } = useTranslation();
  return (
    <div className="formcols">
      <TextField name="title" label={t('training.field.title')} required />
      <SelectField
        name="type"
        label={t('training.field.type')}
        options={TYPES.map((value) => ({ value, label: t(`training.type.${value}`) }))}
        required
      />
      <ChoiceField
        name="mode"
        label={t('training.field.mode')}
        options={MODES.map((value) => ({ value, label: t(`training.mode.${value}`) }))}
      />
      <CourseFields />
      <DayField name="startedOn" label={t('training.field.startedOn')} required />
      <DayField name="endedOn" label={t('training.field.endedOn')} hint={t('training.oneDay')} />
      <NumberField name="hours" label={t('training.field.hours')} />
      <SelectField
        name="venueType"
        label={t('training.field.venue')}
        options={VENUES.map((value) => ({ value, label: t(`training.venue.${value}`) }))}
      />
      <TextField name="place" label={t('training.field.place')} />
      <TextField name="trainer" label={t('training.field.trainer')} />
      <TextField name="organizer" label={t('training.field.organizer')} />
      <TextField name="coOrganizer" label={t('training.field.coOrganizer')} />
    </div>
  );
}

/** To what end, and what of. */
export function CourseFields() {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField
        name="aim"
        label={t('training.field.aim')}
        options={AIMS.map((value) => ({ value, label: t(`training.aim.${value}`) }))}
        required
      />
      <SelectField
        name="subject"
        label={t('training.field.subject')}
        options={SUBJECTS.map((value) => ({ value, label: t(`training.subject.${value}`) }))}
        required
      />
    </>
  );
}

/** What was typed, with its number as a number. */
export const counted = <F extends { hours?: unknown }>(typed: F): F => withNumbers(typed, ['hours']);
