import { useTranslation } from 'react-i18next';
import { ChoiceField, DayField, NoteField, SelectField, TextField, useTyped } from '../../ui/Form';
import { may, useMe } from '../identity/shared/me';
import { PlaceField } from './PlaceField';
import { CHANNELS, MODES, REASONS } from './terms';

/** What a minute at the door suffices for: where to, since when, why. */
export function RegisterFields() {
  const { t } = useTranslation();
  const gone = useTyped('gone') !== 'NO';
  const yesNo = (key: 'gone' | 'before') =>
    (['YES', 'NO'] as const).map((value) => ({ value, label: t(`outflow.register.${key}.${value}`) }));
  return (
    <>
      <PlaceField name="destination" label={t('outflow.field.destination')} />
      <ChoiceField
        name="reason"
        label={t('outflow.field.reason')}
        options={REASONS.map((value) => ({ value, label: t(`outflow.reason.${value}`) }))}
      />
      <ChoiceField name="gone" label={t('outflow.register.gone.label')} options={yesNo('gone')} />
      {gone ? (
        <div className="formcols">
          <DayField
            name="departedOn"
            label={t('outflow.field.departedOn')}
            hint={t('members.partialHint')}
            inPart
          />
          <TextField
            name="departedOnText"
            label={t('outflow.field.departedOnText')}
            hint={t('outflow.register.textHint')}
          />
          <ChoiceField
            name="before"
            label={t('outflow.field.reportedBeforeDeparture')}
            options={yesNo('before')}
          />
        </div>
      ) : (
        <DayField name="reportedOn" label={t('outflow.field.reportedOn')} required />
      )}
    </>
  );
}

/** What else is known; each of it may come later. */
export function MoreFields() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <details>
      <summary>{t('outflow.register.more')}</summary>
      <div className="formcols pad-top">
        <DayField
          name="expectedReturnOn"
          label={t('outflow.field.expectedReturnOn')}
          hint={t('members.partialHint')}
          inPart
        />
        <TextField name="employer" label={t('outflow.field.employer')} />
        <TextField name="trade" label={t('outflow.field.trade')} />
        <SelectField
          name="channel"
          label={t('outflow.field.channel')}
          options={CHANNELS.map((value) => ({ value, label: t(`outflow.channel.${value}`) }))}
        />
        <SelectField
          name="departureMode"
          label={t('outflow.field.departureMode')}
          options={MODES.map((value) => ({ value, label: t(`outflow.mode.${value}`) }))}
        />
        <TextField name="hostOrg" label={t('outflow.field.hostOrg')} />
        {may(me, 'OUTFLOW_NOTES') && (
          <NoteField name="note" label={t('outflow.field.note')} hint={t('outflow.register.noteHint')} />
        )}
      </div>
    </details>
  );
}
