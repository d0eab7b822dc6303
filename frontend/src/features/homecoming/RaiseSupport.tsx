import { useTranslation } from 'react-i18next';
import type { SupportRequestForm } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { DayField, NoteField, SelectField } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { MemberField } from './MemberField';
import { useRaise } from './queries';
import { TOPICS } from './terms';

/** Takes down what somebody asks the office for. */
export function RaiseSupport() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<SupportRequestForm>
      act={t('homecoming.support.raise.act')}
      note={t('homecoming.support.raise.note')}
      done={t('homecoming.support.raise.done')}
      look="main"
      initial={{ receivedOn: me.businessDate }}
      entering={useRaise()}
    >
      <MemberField />
      <SelectField
        name="topic"
        label={t('homecoming.support.topic')}
        required
        options={TOPICS.map((value) => ({ value, label: t(`homecoming.support.topics.${value}`) }))}
      />
      <NoteField name="words" label={t('homecoming.support.words')} required />
      <DayField name="receivedOn" label={t('homecoming.support.receivedOn')} required />
    </EntryDialog>
  );
}
