import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TrainingSessionView } from '../../api/schema';
import { daysOf } from './terms';
import './training.css';

interface Props {
  month: string;
  today: string;
  sessions: readonly TrainingSessionView[];
}

/** A month on the wall; each session stands on its first day. On a phone the list below says the same. */
export function Month({ month, today, sessions }: Props) {
  const { t, i18n } = useTranslation();
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' });
  // 7 January 2008 was a Monday
  const names = Array.from({ length: 7 }, (_, at) => weekday.format(new Date(Date.UTC(2008, 0, 7 + at))));
  const days = daysOf(month);
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, at) => days.slice(at * 7, at * 7 + 7));
  return (
    <table className="month" aria-label={t('training.monthOf', { month })}>
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.findLast(Boolean)}>
            {Array.from({ length: 7 }, (_, at) => week[at]).map((day, at) => (
              <td key={day ?? names[at]} className={day === today ? 'today' : undefined}>
                {day && <Day day={day} of={sessions.filter(({ startedOn }) => startedOn === day)} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, of }: { day: string; of: readonly TrainingSessionView[] }) {
  return (
    <>
      <span className="meta">{Number(day.slice(-2))}</span>
      {of.map((session) => (
        <Link key={session.id} to="/training/$id" params={{ id: session.id }} title={session.title}>
          {session.title}
        </Link>
      ))}
    </>
  );
}
