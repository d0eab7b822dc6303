import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CropCalendarView } from '../../../api/schema';
import { EntryDialog } from '../../../ui/EntryDialog';
import { TextField } from '../../../ui/Form';
import { useScope } from '../../organizations/shared/scope';
import { calendarQuery, useDecide, type TypedCalendar } from './queries';

/** What the township has decided: when paddy takes which work, and what one hand gives in ten days. */
export function DecideCalendar() {
  const { id } = useScope();
  const calendar = useQuery(calendarQuery(id)).data;
  return calendar ? <Decide key={calendar.etag} calendar={calendar} organization={id} /> : null;
}

interface Props {
  calendar: CropCalendarView;
  organization: string | undefined;
}

function Decide({ calendar, organization }: Props) {
  const { t } = useTranslation();
  return (
    <EntryDialog<TypedCalendar>
      act={t('care.balance.calendar.act')}
      note={t(`care.balance.calendar.${calendar.own ? 'own' : 'ordinary'}`)}
      done={t('care.balance.calendar.done')}
      wide
      initial={typedOf(calendar)}
      entering={useDecide(organization, calendar)}
    >
      <TextField name="handDays" label={t('care.balance.calendar.handDays')} keyboard="decimal" required />
      {calendar.seasons.map((season, index) => {
        const task = t(`care.order.tasks.${season.task}`);
        return (
          <fieldset key={`${season.task} ${season.from}`} className="formcols">
            <legend>
              {task} {season.from}
            </legend>
            <TextField name={`from${index}`} label={t('care.balance.calendar.from')} required />
            <TextField name={`to${index}`} label={t('care.balance.calendar.to')} required />
            <TextField
              name={`days${index}`}
              label={t('care.balance.calendar.daysPerMu')}
              keyboard="decimal"
              required
            />
          </fieldset>
        );
      })}
    </EntryDialog>
  );
}

function typedOf({ handDays, seasons }: CropCalendarView): TypedCalendar {
  const typed: TypedCalendar = { handDays: String(handDays) };
  seasons.forEach((season, index) => {
    typed[`from${index}`] = season.from;
    typed[`to${index}`] = season.to;
    typed[`days${index}`] = String(season.daysPerMu);
  });
  return typed;
}
