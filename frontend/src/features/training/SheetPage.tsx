import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TrainingAttendanceView, TrainingSessionView } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { useMe } from '../identity/shared/me';
import { rosterQuery, sessionQuery } from './queries';
import '../outflow/print/print.css';
import './training.css';

const BLANK_LINES = 6;

/** The sheet on which people sign at the door: those on the list, and lines for who comes without. */
export function SheetPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/training/$id/sheet' });
  const session = useQuery(sessionQuery(id));
  const roster = useQuery(rosterQuery(id));
  return (
    <Page
      title={t('training.sheet.title')}
      acts={
        <Button look="main" onClick={() => print()}>
          {t('training.sheet.print')}
        </Button>
      }
    >
      <Loaded query={session}>
        {(of) => <Loaded query={roster}>{({ items }) => <Sheet of={of} lines={items} />}</Loaded>}
      </Loaded>
    </Page>
  );
}

function Sheet({ of, lines }: { of: TrainingSessionView; lines: readonly TrainingAttendanceView[] }) {
  const { t } = useTranslation();
  const me = useMe();
  const title = t('training.sheet.of', { title: of.title });
  const place = [of.venueType && t(`training.venue.${of.venueType}`), of.place].filter(Boolean).join(' ');
  return (
    // a scrolling box has to be reachable by keyboard
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="panel pad register" tabIndex={0} aria-label={title}>
      <h2>{title}</h2>
      <p className="line">
        <span>{t('training.sheet.unit', { name: of.organization?.shortName })}</span>
        <span>
          {t('training.sheet.day')}
          {of.startedOn === of.endedOn ? of.startedOn : `${of.startedOn} – ${of.endedOn}`}
        </span>
        <span>
          {t('training.sheet.place')}
          {place || '____________'}
        </span>
        <span>
          {t('training.sheet.trainer')}
          {of.trainer ?? '____________'}
        </span>
      </p>
      <table className="signing" style={{ minWidth: 0 }}>
        <thead>
          <tr>
            {(['n', 'name', 'village', 'member', 'sign', 'note'] as const).map((key) => (
              <th key={key} scope="col" className={key === 'sign' ? key : undefined}>
                {t(`training.sheet.column.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <tr key={line.id}>
              <td>{at + 1}</td>
              <td>
                <b>{line.person.name}</b>
              </td>
              <td>{line.organization?.shortName}</td>
              <td>{line.member ? '√' : ''}</td>
              <td>{line.cameOn ? t('training.signedIn') : ''}</td>
              <td>{line.certificateNo}</td>
            </tr>
          ))}
          {Array.from({ length: BLANK_LINES }, (_, at) => (
            <tr key={`blank ${at}`}>
              <td>{lines.length + at + 1}</td>
              {(['name', 'village', 'member', 'sign', 'note'] as const).map((key) => (
                <td key={key} aria-label={t(`training.sheet.column.${key}`)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="line">
        <span>{t('training.sheet.by')} ____________</span>
        <span>{t('training.sheet.signedOn')} ____________</span>
      </p>
      <p className="meta">
        {t('training.sheet.foot', { name: me.displayName, day: me.businessDate, code: of.id })}
      </p>
    </section>
  );
}
