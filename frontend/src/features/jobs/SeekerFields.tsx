import { useTranslation } from 'react-i18next';
import { ChoiceField, DayField, NoteField, NumberField, SelectField, TextField } from '../../ui/Form';
import { REACHES } from './choices';
import { TRADES } from './terms';
import { useYesNo } from './useYesNo';

/** What somebody can do, how far he goes, and what he wishes. */
export function SeekerFields() {
  const { t } = useTranslation();
  const yesNo = useYesNo();
  return (
    <>
      <SelectField
        name="trade"
        label={t('jobs.field.trade')}
        required
        options={TRADES.map((value) => ({ value, label: t(`jobs.trade.${value}`) }))}
      />
      <ChoiceField
        name="reach"
        label={t('jobs.seeker.reach')}
        required
        options={REACHES.map((value) => ({ value, label: t(`jobs.seeker.reaches.${value}`) }))}
      />
      <TextField name="grade" label={t('jobs.seeker.grade')} />
      <NumberField name="years" label={t('jobs.seeker.years')} />
      <NumberField name="wageLeast" label={t('jobs.seeker.wageLeast')} />
      <DayField name="freeFrom" label={t('jobs.seeker.freeFrom')} required />
      <ChoiceField name="lodging" label={t('jobs.seeker.lodging')} options={yesNo} />
      <ChoiceField name="contract" label={t('jobs.seeker.contract')} options={yesNo} />
      <ChoiceField name="insurance" label={t('jobs.seeker.insurance')} options={yesNo} />
      <NoteField name="words" label={t('jobs.field.words')} />
    </>
  );
}
