import { useTranslation } from 'react-i18next';
import type { DutyRuleView } from '../../../api/schema';
import { EntryDialog } from '../../../ui/EntryDialog';
import { ChoiceField, DayField, NumberField, SelectField } from '../../../ui/Form';
import { useWord } from '../../../ui/useWord';
import { useOpened } from '../../../ui/useOpened';
import { useMe } from '../../identity/shared/me';
import { OWES, typedOf, useReviseRule, type Typed } from './queries';

/** Revises what a township has decided about one kind; one that rested begins anew today, so that nothing of the time between is owed. */
export function ReviseRule({ rule }: { rule: DutyRuleView }) {
  const { t } = useTranslation();
  const word = useWord();
  const today = useMe().businessDate;
  const { opened, hold } = useOpened(rule);
  const held = hold(useReviseRule(opened));
  const begun: Typed = opened.active
    ? typedOf(opened)
    : { ...typedOf(opened), active: 'true', effectiveFrom: today };
  return (
    <EntryDialog<Partial<Typed>>
      act={t(rule.active ? 'ui.edit' : 'dutyDesk.rules.resume')}
      title={word(`duties.kinds.${rule.kind}`, rule.kind)}
      note={t(rule.active ? 'dutyDesk.rules.note' : 'dutyDesk.rules.resumeNote')}
      done={t('dutyDesk.rules.done')}
      small
      initial={begun}
      {...held}
    >
      <ChoiceField
        name="active"
        label={t('duties.field.state')}
        options={(['true', 'false'] as const).map((value) => ({
          value,
          label: t(`dutyDesk.rules.active.${value}`),
        }))}
        required
      />
      <SelectField
        name="owedBy"
        label={t('duties.field.owedBy')}
        options={OWES.map((value) => ({ value, label: t(`duties.owes.${value}`) }))}
        required
      />
      <div className="formcols">
        {rule.cadence === 'ONCE' && (
          <NumberField name="dueDays" label={t('dutyDesk.rules.dueDays')} required />
        )}
        <NumberField
          name="graceDays"
          label={t('dutyDesk.rules.graceDays')}
          hint={t('dutyDesk.rules.graceHint')}
          required
        />
        <DayField
          name="effectiveFrom"
          label={t('dutyDesk.rules.effectiveFrom')}
          hint={t('dutyDesk.rules.fromHint')}
          required
        />
        <DayField
          name="goLiveOn"
          label={t('dutyDesk.rules.goLiveOn')}
          hint={t('dutyDesk.rules.goLiveHint')}
          required
        />
      </div>
    </EntryDialog>
  );
}
