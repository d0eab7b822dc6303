import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { VentureView } from '../../api/schema';
import { Chips } from '../../ui/Chips';
import { later } from '../../ui/later';
import { Page } from '../../ui/Page';
import type { Column } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { ExportList } from '../exports/shared/ExportList';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { Figures } from '../../ui/Figures';
import { homecomingFigureQuery, venturesQuery } from './queries';
import { memberColumn, Register, unitColumn } from './Register';
import { Rooms } from './Rooms';
import { VENTURE_STATES, type VentureFilter } from './terms';

const RegisterVenture = later(() => import('./RegisterVenture'), 'RegisterVenture');

/** What those who came home have started, with what it has come to. */
export function VenturesPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter: VentureFilter = useSearch({ from: '/shell/ventures' });
  const navigate = useNavigate({ from: '/ventures' });
  const narrow = (change: VentureFilter) =>
    void navigate({ search: (old: VentureFilter) => ({ ...old, cursor: undefined, ...change }) });
  return (
    <Page
      title={t('homecoming.venture.title')}
      meta={t('homecoming.venture.meta')}
      acts={
        <>
          <ExportList
            list="/ventures"
            filter={{ organization: scope.id, ...filter, cursor: undefined }}
            name={`${t('homecoming.venture.title')}-${scope.name}`}
          />
          {may(me, 'HOMECOMING_WRITE') && <RegisterVenture />}
        </>
      }
    >
      <Rooms />
      <div className="stack">
        <Sums organization={scope.id} />
        <search className="filters row wrap" aria-label={t('ui.filters')}>
          <Chips
            label={t('homecoming.venture.state')}
            value={filter.state ?? 'ANY'}
            choices={[
              { value: 'ANY' as const, text: t('homecoming.any') },
              ...VENTURE_STATES.map((value) => ({ value, text: t(`homecoming.venture.states.${value}`) })),
            ]}
            onChoose={(state) =>
              narrow({
                state: state === 'ANY' ? undefined : state,
                activeOn: undefined,
                registeredTo: undefined,
              })
            }
          />
        </search>
        <Register
          title={t('homecoming.venture.title')}
          none={t('homecoming.venture.none')}
          query={useQuery(venturesQuery(scope.id, filter))}
          columns={columnsOf(t)}
          cursor={filter.cursor}
          onMove={(cursor) => narrow({ cursor })}
        />
      </div>
    </Page>
  );
}

type Part = 'EMPLOYED' | 'LOCAL_EMPLOYED' | 'INVESTED' | 'ALIVE_AFTER_ONE_YEAR' | 'ALIVE_AFTER_TWO_YEARS';

/** I-35: how many run, and what they have come to together. */
function Sums({ organization }: { organization: string | undefined }) {
  const { t, i18n } = useTranslation();
  const figure = useQuery(homecomingFigureQuery('I-35', organization)).data;
  if (!figure) return null;
  const running = { to: '/ventures', search: { activeOn: figure.to } } as const;
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <Figures
      title={t('homecoming.venture.figures.I-35')}
      meta={figure.definition}
      figs={[
        { name: t('homecoming.venture.figures.I-35'), value: figure.numerator, to: running },
        ...figure.parts.map((part) => ({
          name: t(`homecoming.venture.figures.${part.name as Part}`),
          value:
            part.numerator === part.denominator && !part.name.startsWith('ALIVE')
              ? number.format(part.numerator)
              : t('homecoming.of', { n: number.format(part.numerator), of: number.format(part.denominator) }),
          to: part.name.startsWith('ALIVE')
            ? { to: '/ventures', search: { registeredTo: dayOf(part.list) } }
            : running,
        })),
      ]}
    />
  );
}

/** Until when those behind a figure were registered. */
const dayOf = (list: string | undefined): string | undefined =>
  new URL(list ?? '', location.origin).searchParams.get('registeredTo') ?? undefined;

const TONES = { PREPARING: 'ochre', OPERATING: 'jade', CLOSED: 'plain' } as const;

/** How it stands, and whether its half-year is still to be counted. */
export function State({ venture }: { venture: VentureView }) {
  const { t } = useTranslation();
  return (
    <span className="row wrap">
      <Tag tone={TONES[venture.state]}>{t(`homecoming.venture.states.${venture.state}`)}</Tag>
      {venture.toCount && <Tag tone="ochre">{t('homecoming.venture.toCount')}</Tag>}
    </span>
  );
}

function columnsOf(t: TFunction): Column<VentureView>[] {
  return [
    {
      key: 'title',
      title: t('homecoming.venture.name'),
      head: true,
      show: (row) => (
        <Link to="/ventures/$id" params={{ id: row.id }} className="open">
          {row.title}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('homecoming.venture.state'),
      state: true,
      show: (row) => <State venture={row} />,
    },
    memberColumn(t, false),
    unitColumn(t),
    {
      key: 'kind',
      title: t('homecoming.venture.kind'),
      show: (row) => t(`homecoming.venture.kinds.${row.kind}`),
    },
    { key: 'registered', title: t('homecoming.venture.registeredOn'), show: (row) => row.registeredOn },
    { key: 'employed', title: t('homecoming.venture.employed'), number: true, show: (row) => row.employed },
    { key: 'local', title: t('homecoming.venture.local'), number: true, show: (row) => row.localEmployed },
    {
      key: 'invested',
      title: t('homecoming.venture.invested'),
      number: true,
      show: (row) => row.invested?.toLocaleString('en-US'),
    },
    { key: 'counted', title: t('homecoming.venture.countedOn'), show: (row) => row.countedOn },
  ];
}
