import { useTranslation } from 'react-i18next';
import type { SupportClosingForm, SupportRequestView, SupportStepForm } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { ChoiceField, DayField, NoteField } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { useCloseRequest, useStep } from './queries';
import { RESULTS } from './terms';

/** What the office does about a request that waits: one step more, or the answer. */
export function SupportActs({ request }: { request: SupportRequestView }) {
  return (
    <>
      <Close request={request} />
      <Step request={request} />
    </>
  );
}

function Step({ request }: { request: SupportRequestView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<SupportStepForm>
      act={t('homecoming.support.step.act')}
      note={t('homecoming.support.step.note')}
      done={t('homecoming.support.step.done')}
      look="main"
      initial={{ on: me.businessDate }}
      entering={useStep(request)}
    >
      <DayField name="on" label={t('homecoming.support.step.on')} required />
      <NoteField name="words" label={t('homecoming.support.step.words')} required />
    </EntryDialog>
  );
}

function Close({ request }: { request: SupportRequestView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<SupportClosingForm>
      act={t('homecoming.support.close.act')}
      note={t('homecoming.support.close.note')}
      done={t('homecoming.support.close.done')}
      initial={{ on: me.businessDate, result: 'SOLVED' }}
      entering={useCloseRequest(request)}
    >
      <ChoiceField
        name="result"
        label={t('homecoming.support.close.result')}
        required
        options={RESULTS.map((value) => ({ value, label: t(`homecoming.support.results.${value}`) }))}
      />
      <NoteField name="outcome" label={t('homecoming.support.close.outcome')} required />
      <DayField name="on" label={t('homecoming.support.close.on')} required />
    </EntryDialog>
  );
}
