import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TrainingSessionView } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Chips } from '../../ui/Chips';
import { later } from '../../ui/later';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { Month } from './Month';
import { monthQuery } from './queries';
import { Rooms, useHeldBy } from './Rooms';
import { SessionState } from './SessionState';
import { monthsOn, TYPES, type TrainingFilter } from './terms';

const PlanSession = later(() => import('./PlanSession'), 'PlanSession');
const TrainingFigures = later(() => import('./TrainingFigures'), 'TrainingFigures');

/** What is taught in a month: as a calendar, and as a list. */
export function TrainingPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const heldBy = useHeldBy();
  const filter: TrainingFilter = useSearch({ from: '/shell/training' });
  const navigate = useNavigate({ from: '/training' });
  const month = filter.month ?? me.businessDate.slice(0, 7);
  const query = useQuery(monthQuery(heldBy, month, filter));
  return (
    <Page title={t('training.title')} meta={scope.name} acts={may(me, 'TRAINING_WRITE') && <PlanSession />}>
      <Rooms />
      <div className="grid side-right">
        <div className="panel">
          <div className="pad stack">
            <div className="row wrap">
              <Button
                aria-label={t('training.before')}
                onClick={() => narrow({ month: monthsOn(month, -1) })}
              >
                ‹
              </Button>
              <b className="mono">{month}</b>
              <Button aria-label={t('training.after')} onClick={() => narrow({ month: monthsOn(month, 1) })}>
                ›
              </Button>
              <Button look="text" onClick={() => narrow({ month: undefined })}>
                {t('training.thisMonth')}
              </Button>
            </div>
            <Chips
              label={t('training.field.type')}
              value={filter.type}
              choices={TYPES.map((value) => ({ value, text: t(`training.type.${value}`) }))}
              onChoose={(type) => narrow({ type: type === filter.type ? undefined : type })}
            />
          </div>
          <Loaded query={query}>
            {({ items, total }) => (
              <>
                <Month month={month} sessions={items} today={me.businessDate} />
                <Sessions of={items} />
                {items.length === 0 && <p className="empty">{t('training.empty')}</p>}
                <p className="meta pad">{t('training.count', { n: total ?? items.length })}</p>
              </>
            )}
          </Loaded>
        </div>
        {may(me, 'STATISTICS_READ') && <TrainingFigures month={month} />}
      </div>
    </Page>
  );

  function narrow(change: TrainingFilter): void {
    void navigate({ search: (old: TrainingFilter) => ({ ...old, ...change }) });
  }
}

function Sessions({ of }: { of: readonly TrainingSessionView[] }) {
  const { t } = useTranslation();
  const columns: Column<TrainingSessionView>[] = [
    {
      key: 'title',
      title: t('training.field.title'),
      head: true,
      show: (row) => (
        <Link to="/training/$id" params={{ id: row.id }} className="open">
          {row.title}
        </Link>
      ),
    },
    { key: 'type', title: t('training.field.type'), show: (row) => t(`training.type.${row.type}`) },
    { key: 'unit', title: t('training.field.unit'), show: (row) => row.organization?.shortName },
    { key: 'day', title: t('training.field.startedOn'), show: (row) => row.startedOn },
    { key: 'state', title: t('training.field.state'), state: true, show: (row) => <SessionState of={row} /> },
    {
      key: 'came',
      title: t('training.field.came'),
      number: true,
      show: (row) => `${row.came} / ${row.listed}`,
    },
    { key: 'completed', title: t('training.field.completed'), number: true, show: (row) => row.completed },
  ];
  return <Table caption={t('training.sessions')} columns={columns} rows={of} rowKey={(row) => row.id} />;
}
