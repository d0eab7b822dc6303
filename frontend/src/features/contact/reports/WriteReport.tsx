import { useTranslation } from 'react-i18next';
import type { ContactNeed, QuarterlyReportForm } from '../../../api/schema';
import { EntryDialog } from '../../../ui/EntryDialog';
import {
  ChecksField,
  ChoiceField,
  DayField,
  NoteField,
  NumberField,
  SelectField,
  useTyped,
} from '../../../ui/Form';
import { useMe } from '../../identity/shared/me';
import { MemberField } from '../../outflow/MemberField';
import { useWriteReport } from '../queries';

/** A report as it is typed: how often he took part as text. */
export type Typed = Omit<QuarterlyReportForm, 'hostActivities'> & { hostActivities: string };

const CHANNELS = ['PHONE_DICTATED', 'MESSAGE', 'LETTER'] as const;
const CONFIRMATIONS = ['READ_BACK', 'MEMBER_DEVICE'] as const;
const NEEDS: ContactNeed[] = [
  'FARM_WORK',
  'CHILD_CARE',
  'ELDER_CARE',
  'JOB_INFORMATION',
  'TRAINING',
  'RIGHTS',
  'RETURNING',
  'OTHER',
];

/** Writes down a report for a member who did not send it from his phone. */
export function WriteReport() {
  const { t } = useTranslation();
  const today = useMe().businessDate;
  const quarters = quartersUntil(today);
  return (
    <EntryDialog<Typed>
      act={t('dutyDesk.write.act')}
      note={t('dutyDesk.write.note')}
      done={t('dutyDesk.write.done')}
      look="main"
      wide
      initial={{
        period: quarters[0] ?? '',
        submittedOn: today,
        channel: 'PHONE_DICTATED',
        hostActivities: '0',
      }}
      entering={useWriteReport()}
    >
      <MemberField name="memberId" label={t('contact.report.who')} />
      <ChoiceField
        name="channel"
        label={t('contact.report.channel')}
        options={CHANNELS.map((value) => ({ value, label: t(`contact.report.channels.${value}`) }))}
        required
      />
      <Confirmed />
      <div className="formcols">
        <SelectField
          name="period"
          label={t('contact.report.period')}
          options={quarters.map((value) => ({ value, label: value }))}
          required
        />
        <DayField name="submittedOn" label={t('contact.report.submittedOn')} required />
        <NumberField name="hostActivities" label={t('dutyDesk.write.activities')} required />
      </div>
      <ChecksField
        name="needs"
        label={t('dutyDesk.write.needs')}
        options={NEEDS.map((value) => ({ value, label: t(`contact.need.${value}`) }))}
      />
      <NoteField name="body" label={t('dutyDesk.write.body')} hint={t('dutyDesk.write.bodyHint')} />
    </EntryDialog>
  );
}

/** What was dictated is confirmed by whom it is from. */
function Confirmed() {
  const { t } = useTranslation();
  if (useTyped('channel') !== 'PHONE_DICTATED') return null;
  return (
    <ChoiceField
      name="confirmedBy"
      label={t('dutyDesk.write.confirmed')}
      options={CONFIRMATIONS.map((value) => ({
        value,
        label: t(`dutyDesk.write.confirmations.${value}`),
      }))}
      required
    />
  );
}

/** The quarter of the day and the three before it, as 2008-Q3. */
export function quartersUntil(day: string): string[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const now = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: 4 }, (_, back) => now - back).map(
    (one) => `${Math.floor(one / 4)}-Q${(one % 4) + 1}`,
  );
}
