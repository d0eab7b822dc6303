import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CropCalendarView } from '../../../api/schema';
import { EntryDialog } from '../../../ui/EntryDialog';
import { NumberField, RowsField, SelectField, TextField } from '../../../ui/Form';
import { useOpened } from '../../../ui/useOpened';
import { useScope } from '../../organizations/shared/scope';
import { calendarQuery, useDecide, type TypedCalendar } from './queries';

/** What the township has decided: when paddy takes which work, and what one hand gives in ten days. */
export function DecideCalendar() {
  const { id } = useScope();
  const calendar = useQuery(calendarQuery(id)).data;
  return calendar ? <Decide calendar={calendar} organization={id} /> : null;
}

interface Props {
  calendar: CropCalendarView;
  organization: string | undefined;
}

const MOST_SEASONS = 16;
const TASKS = ['PLOUGHING', 'RICE_TRANSPLANTING', 'FERTILISING', 'HARVEST', 'OTHER'] as const;

function Decide({ calendar, organization }: Props) {
  const { t } = useTranslation();
  const { opened, hold } = useOpened({ ...calendar, organization });
  const held = hold(useDecide(opened));
  const tasks = TASKS.map((task) => ({ value: task, label: t(`care.order.tasks.${task}`) }));
  return (
    <EntryDialog<TypedCalendar>
      act={t('care.balance.calendar.act')}
      note={t(`care.balance.calendar.${calendar.own ? 'own' : 'ordinary'}`)}
      done={t('care.balance.calendar.done')}
      wide
      initial={typedOf(opened)}
      {...held}
    >
      <NumberField name="handDays" label={t('care.balance.calendar.handDays')} decimal required />
      <RowsField
        name="seasons"
        more={t('care.balance.calendar.more')}
        less={(row) => t('care.balance.calendar.less', { n: row + 1 })}
        least={1}
        most={MOST_SEASONS}
      >
        {(row) => (
          <>
            <SelectField
              name={[row, 'task']}
              label={t('care.balance.calendar.task')}
              options={tasks}
              required
            />
            <TextField name={[row, 'from']} label={t('care.balance.calendar.from')} required />
            <TextField name={[row, 'to']} label={t('care.balance.calendar.to')} required />
            <NumberField
              name={[row, 'daysPerMu']}
              label={t('care.balance.calendar.daysPerMu')}
              decimal
              required
            />
          </>
        )}
      </RowsField>
    </EntryDialog>
  );
}

function typedOf({ handDays, seasons }: CropCalendarView): TypedCalendar {
  return {
    handDays: String(handDays),
    seasons: seasons.map((season) => ({ ...season, daysPerMu: String(season.daysPerMu) })),
  };
}
