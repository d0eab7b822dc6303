import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { SupportRequestView } from '../../api/schema';
import { Chips } from '../../ui/Chips';
import { later } from '../../ui/later';
import { Page } from '../../ui/Page';
import type { Column } from '../../ui/Table';
import { ExportList } from '../exports/shared/ExportList';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { Figures } from '../../ui/Figures';
import { homecomingFigureQuery, supportQuery } from './queries';
import { memberColumn, Register, unitColumn } from './Register';
import { Rooms } from './Rooms';
import { Stand } from './SupportStand';
import { SUPPORT_STATES, type SupportFilter } from './terms';

const RaiseSupport = later(() => import('./RaiseSupport'), 'RaiseSupport');

/** The desk for what is asked of the office on the way home. */
export function SupportPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter: SupportFilter = useSearch({ from: '/shell/support-requests' });
  const navigate = useNavigate({ from: '/support-requests' });
  const narrow = (change: SupportFilter) =>
    void navigate({ search: (old: SupportFilter) => ({ ...old, cursor: undefined, ...change }) });
  return (
    <Page
      title={t('homecoming.support.title')}
      meta={t('homecoming.support.meta')}
      acts={
        <>
          <ExportList
            list="/support-requests"
            filter={{ organization: scope.id, ...filter, cursor: undefined }}
            name={`${t('homecoming.support.title')}-${scope.name}`}
          />
          {may(me, 'HOMECOMING_WRITE') && <RaiseSupport />}
        </>
      }
    >
      <Rooms />
      <div className="stack">
        <Sums organization={scope.id} />
        <search className="filters row wrap" aria-label={t('ui.filters')}>
          <Chips
            label={t('homecoming.support.state')}
            value={filter.state ?? 'ANY'}
            choices={[
              { value: 'ANY' as const, text: t('homecoming.any') },
              ...SUPPORT_STATES.map((value) => ({ value, text: t(`homecoming.support.states.${value}`) })),
            ]}
            onChoose={(state) =>
              narrow({
                state: state === 'ANY' ? undefined : state,
                result: undefined,
                from: undefined,
                to: undefined,
              })
            }
          />
        </search>
        <Register
          title={t('homecoming.support.title')}
          none={t('homecoming.support.none')}
          query={useQuery(supportQuery(scope.id, filter))}
          columns={columnsOf(t)}
          cursor={filter.cursor}
          onMove={(cursor) => narrow({ cursor })}
        />
      </div>
    </Page>
  );
}

/** I-37: solved of what was raised this year, and the mean of the days. */
function Sums({ organization }: { organization: string | undefined }) {
  const { t } = useTranslation();
  const figure = useQuery(homecomingFigureQuery('I-37', organization)).data;
  if (!figure) return null;
  const { from, to } = figure;
  const days = figure.parts.find(({ name }) => name === 'DAYS_TO_SOLVE');
  const solved = { to: '/support-requests', search: { from, to, result: 'SOLVED' } } as const;
  return (
    <Figures
      title={t('homecoming.support.figures.I-37')}
      meta={figure.definition}
      figs={[
        { name: t('homecoming.support.figures.I-37'), value: figure.numerator, to: solved },
        {
          name: t('homecoming.support.figures.RECEIVED'),
          value: figure.denominator,
          to: { to: '/support-requests', search: { from, to } },
        },
        {
          name: t('homecoming.support.figures.DAYS_TO_SOLVE'),
          value: days?.denominator ? (days.numerator / days.denominator).toFixed(1) : '—',
          to: solved,
        },
      ]}
    />
  );
}

function columnsOf(t: TFunction): Column<SupportRequestView>[] {
  return [
    {
      key: 'topic',
      title: t('homecoming.support.topic'),
      head: true,
      show: (row) => (
        <Link to="/support-requests/$id" params={{ id: row.id }} className="open">
          {t(`homecoming.support.topics.${row.topic}`)}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('homecoming.support.state'),
      state: true,
      show: (row) => <Stand request={row} />,
    },
    memberColumn(t, false),
    unitColumn(t),
    { key: 'received', title: t('homecoming.support.receivedOn'), show: (row) => row.receivedOn },
    { key: 'taken', title: t('homecoming.support.takenOn'), show: (row) => row.takenOn },
    { key: 'closed', title: t('homecoming.support.closedOn'), show: (row) => row.closedOn },
    { key: 'days', title: t('homecoming.support.days'), number: true, show: (row) => row.daysToSolve },
    {
      key: 'by',
      title: t('homecoming.intention.takenAt'),
      show: (row) => row.byHimself && t('homecoming.support.byHimself'),
    },
  ];
}
