import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TrainingAttendanceView } from '../../api/schema';
import { Chips } from '../../ui/Chips';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { Table, type Column } from '../../ui/Table';
import { ExportList } from '../exports/shared/ExportList';
import { useScope } from '../organizations/shared/scope';
import { attendancesQuery } from './queries';
import { Rooms } from './Rooms';
import type { AttendanceFilter } from './terms';

/** Who came to what, one line a person and session: what stands behind the figures. */
export function AttendancesPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const filter: AttendanceFilter = useSearch({ from: '/shell/attendances' });
  const navigate = useNavigate({ from: '/attendances' });
  const { cursor, completed, placed, placeable, once, ...days } = filter;
  return (
    <Page
      title={t('training.attendances')}
      meta={[scope.name, filter.from && `${filter.from} – ${filter.to ?? ''}`].filter(Boolean).join(' · ')}
      acts={
        <ExportList
          list="/attendances"
          filter={{
            ...days,
            came: 'true',
            completed: completed ? 'true' : undefined,
            placed: placed ? 'true' : undefined,
            placeable: placeable ? 'true' : undefined,
            once: once ? 'true' : undefined,
            organization: scope.id,
          }}
          name={`${t('training.attendances')}-${scope.name}`}
        />
      }
    >
      <Rooms />
      <div className="stack">
        <p className="meta">{t(once ? 'training.persons' : 'training.personTimes')}</p>
        <div className="panel">
          <div className="pad row wrap">
            <Chips
              label={t('training.show.label')}
              value={filter.placed ? 'placed' : filter.completed ? 'completed' : 'came'}
              choices={(['came', 'completed', 'placed'] as const).map((value) => ({
                value,
                text: t(`training.show.${value}`),
              }))}
              onChoose={(value) =>
                narrow({
                  completed: value === 'came' ? undefined : true,
                  placed: value === 'placed' ? true : undefined,
                  placeable: undefined,
                })
              }
            />
            <Off
              on={placeable}
              text={t('training.show.placeable')}
              off={() => narrow({ placeable: undefined })}
            />
            <Off on={once} text={t('training.show.once')} off={() => narrow({ once: undefined })} />
          </div>
          <Loaded query={useQuery(attendancesQuery(scope.id, filter))}>
            {({ items, nextCursor, total }) => (
              <>
                <Attendances of={items} />
                {items.length === 0 && <p className="empty">{t('training.nobody')}</p>}
                <Pager cursor={cursor} next={nextCursor} onMove={(to) => narrow({ cursor: to })}>
                  {t(once ? 'training.people' : 'training.times', {
                    n: items.length,
                    total: total ?? items.length,
                  })}
                </Pager>
              </>
            )}
          </Loaded>
        </div>
      </div>
    </Page>
  );

  function narrow(change: AttendanceFilter): void {
    void navigate({ search: (old: AttendanceFilter) => ({ ...old, cursor: undefined, ...change }) });
  }
}

/** What a figure has asked for, too; a tap takes it off. */
function Off({ on, text, off }: { on: boolean | undefined; text: string; off: () => void }) {
  if (!on) return null;
  return (
    <button type="button" className="chip on" onClick={off}>
      {text} ✕
    </button>
  );
}

function Attendances({ of }: { of: readonly TrainingAttendanceView[] }) {
  const { t } = useTranslation();
  const columns: Column<TrainingAttendanceView>[] = [
    {
      key: 'name',
      title: t('training.field.name'),
      head: true,
      show: (row) => (
        <Link
          to="/persons/$id/skills"
          params={{ id: row.person.id }}
          search={{ name: row.person.name }}
          className="open"
        >
          {row.person.name}
        </Link>
      ),
    },
    { key: 'unit', title: t('training.field.village'), show: (row) => row.organization?.shortName },
    {
      key: 'title',
      title: t('training.field.title'),
      show: (row) => (
        <Link to="/training/$id" params={{ id: row.sessionId }} className="in-text">
          {row.title}
        </Link>
      ),
    },
    { key: 'day', title: t('training.field.startedOn'), show: (row) => row.heldOn },
    { key: 'completed', title: t('training.field.completedOn'), show: (row) => row.completedOn },
    { key: 'no', title: t('training.field.certificateNo'), show: (row) => row.certificateNo },
    {
      key: 'placed',
      title: t('training.field.placed'),
      wraps: true,
      show: (row) => row.placedOn && `${row.placedOn} ${row.placedAt ?? ''}`,
    },
  ];
  return <Table caption={t('training.attendances')} columns={columns} rows={of} rowKey={(row) => row.id} />;
}
