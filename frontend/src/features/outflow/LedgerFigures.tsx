import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OutflowIndicator } from '../../api/schema';
import { Bones } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { searchOf } from './filter';
import { figureQuery } from './queries';
import { labourQuery, registerFigureQuery } from './registers/queries';

const SHOWN: readonly OutflowIndicator[] = [
  'I-03',
  'I-06',
  'I-04',
  'I-05',
  'I-09',
  'I-10',
  'I-11',
  'I-12',
  'I-34',
];

interface Props {
  organization: string | undefined;
  asOf: string | undefined;
}

/** What the ledger adds up to, each figure with what it means and the list behind it. */
export function LedgerFigures({ organization, asOf }: Props) {
  const { t } = useTranslation();
  const figures = useQueries({
    queries: SHOWN.map((indicator) => figureQuery(indicator, organization, { to: asOf })),
  });
  // these two registers know only of today
  const certified = useQuery({
    ...registerFigureQuery('I-08', organization),
    enabled: asOf === undefined,
  }).data;
  const cameIn = useQuery({ ...registerFigureQuery('I-39', organization), enabled: asOf === undefined }).data;
  const labour = useQuery(labourQuery(organization, { to: asOf })).data;
  if (figures.some(({ isPending }) => isPending)) return <Bones />;
  return (
    <Panel title={t('outflow.figures.title')} meta={t('outflow.figures.meta')}>
      <div className="pad">
        <div className="figs wide">
          {figures.map(({ data }, n) => data && <One key={SHOWN[n]} figure={data} />)}
          {asOf === undefined && certified && (
            <Link to="/activity-certificates" search={{ away: true }}>
              <Said figure={certified} />
            </Link>
          )}
          {asOf === undefined && cameIn && (
            <Link to="/inflows">
              <Said figure={cameIn} />
            </Link>
          )}
          {typeof labour?.total === 'number' && (
            <Link to="/labour-outflows" search={{ to: asOf }}>
              <span className="fig">{labour.total}</span>
              <br />
              <span className="meta">{t('outflow.figures.labour')}</span>
            </Link>
          )}
        </div>
      </div>
    </Panel>
  );
}

interface Counted {
  numerator: number;
  denominator: number;
  definition: string;
  list?: string | null;
}

function One({ figure }: { figure: Counted }) {
  if (!figure.list) {
    return (
      <div>
        <Said figure={figure} />
      </div>
    );
  }
  // whoever was ever away is a member: he is listed once, however often he left
  const ever = new URL(figure.list, location.origin).searchParams.get('everAwayBy');
  if (ever) {
    return (
      <Link to="/members" search={{ everAwayBy: ever }}>
        <Said figure={figure} />
      </Link>
    );
  }
  return (
    <Link to="/outflows" search={searchOf(figure.list)}>
      <Said figure={figure} />
    </Link>
  );
}

function Said({ figure: { numerator, denominator, definition, list } }: { figure: Counted }) {
  const { t } = useTranslation();
  const from = list ? searchOf(list).returnedFrom : undefined;
  return (
    <>
      <span className="fig">
        {numerator}
        {numerator !== denominator && (
          <small>
            {' '}
            / {denominator} · {((100 * numerator) / Math.max(1, denominator)).toFixed(1)}%
          </small>
        )}
      </span>
      <br />
      <span className="meta">
        {definition}
        {from && ` · ${t('outflow.figures.since', { day: from })}`}
      </span>
    </>
  );
}
