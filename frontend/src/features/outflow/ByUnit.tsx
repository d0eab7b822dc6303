import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OutflowFigure, OutflowFigureOfUnit } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { useMe } from '../identity/shared/me';
import { Figure, Listed } from './Figure';
import { freshnessQuery } from './freshness';
import { figureQuery } from './queries';
import { snapshotsQuery } from './snapshots/queries';
import { Signed } from './snapshots/Signed';

interface Props {
  organization: string | undefined;
  asOf: string | undefined;
}

type Unit = OutflowFigureOfUnit;

/** How the ledger of each unit stands; every figure opens its list, the name the unit's own ledger. */
export function ByUnit({ organization, asOf }: Props) {
  const { t } = useTranslation();
  const away = useQuery(figureQuery('I-03', organization, { to: asOf }));
  const now = useNow(organization);
  const columns = [
    unitColumn(t('outflow.field.organization'), asOf),
    { key: 'away', title: t('outflow.units.away'), number: true, show: (unit: Unit) => <Figure of={unit} /> },
    ...useReviewed(organization, asOf),
    ...useFigures(organization, asOf),
    ...(asOf === undefined ? now : []),
  ];
  return (
    <Loaded query={away}>
      {(figure) => (
        <Panel
          title={t('outflow.view.units')}
          meta={t('outflow.units.meta', { n: figure.numerator, of: figure.denominator, day: figure.asOf })}
        >
          <Table
            caption={t('outflow.view.units')}
            columns={columns}
            rows={figure.units}
            rowKey={(unit) => unit.organization.id}
          />
        </Panel>
      )}
    </Loaded>
  );
}

function unitColumn(title: string, asOf: string | undefined): Column<Unit> {
  return {
    key: 'unit',
    title,
    head: true,
    show: ({ organization: unit }) => (
      <Link className="open" to="/outflows" search={{ organization: unit.id, asOf }}>
        {unit.shortName}
      </Link>
    ),
  };
}

/** How many rows of each unit the township has confirmed, has before it, has sent back. */
function useReviewed(organization: string | undefined, asOf: string | undefined): Column<Unit>[] {
  const { t } = useTranslation();
  const figure = useQuery(figureQuery('I-02', organization, { by: 'REVIEW', to: asOf })).data;
  const counted = ({ organization: { id } }: Unit, state: string) =>
    unitOf(figure, id)?.groups?.find(({ key }) => key === state);
  return [
    {
      key: 'confirmed',
      title: t('outflow.units.confirmed'),
      number: true,
      show: (unit) => {
        const found = counted(unit, 'CONFIRMED');
        return <Figure of={found ?? { numerator: 0, denominator: unit.numerator }} />;
      },
    },
    ...(['submitted', 'sentBack'] as const).map((key) => ({
      key,
      title: t(`outflow.units.${key}`),
      number: true,
      show: (unit: Unit) => {
        const found = counted(unit, key === 'submitted' ? 'SUBMITTED' : 'SENT_BACK');
        return found && <Listed list={found.list}>{found.numerator}</Listed>;
      },
    })),
  ];
}

function useFigures(organization: string | undefined, asOf: string | undefined): Column<Unit>[] {
  const { t } = useTranslation();
  const at = { to: asOf };
  const floating = useQuery(figureQuery('I-04', organization, at)).data;
  const host = useQuery(figureQuery('I-10', organization, at)).data;
  const liaison = useQuery(figureQuery('I-12', organization, at)).data;
  return [
    column('floating', t('outflow.units.floating'), floating),
    column('host', t('outflow.units.host'), host),
    column('liaison', t('outflow.units.liaison'), liaison),
  ];
}

/** What is only known of today: fresh numbers, and how far this month's sheet has come. */
function useNow(organization: string | undefined): Column<Unit>[] {
  const { t } = useTranslation();
  const me = useMe();
  const month = me.businessDate.slice(0, 7);
  const fresh = useQuery(freshnessQuery(organization)).data?.units;
  const sheets = useQuery(snapshotsQuery(organization, { month })).data?.items;
  return [
    {
      key: 'fresh',
      title: t('outflow.units.fresh'),
      number: true,
      show: ({ organization: { id } }) => {
        const found = fresh?.find((unit) => unit.organization.id === id);
        return found && `${found.fresh} / ${found.away}`;
      },
    },
    {
      key: 'sheet',
      title: t('outflow.units.sheet', { month }),
      show: ({ organization: { id } }) => {
        const found = sheets?.find((sheet) => sheet.organization.id === id);
        return found ? (
          <Link to="/ledger-snapshots/$id" params={{ id: found.id }}>
            <Signed of={found} />
          </Link>
        ) : (
          <span className="meta">{t('outflow.units.noSheet')}</span>
        );
      },
    },
  ];
}

function unitOf(figure: OutflowFigure | undefined, id: string): Unit | undefined {
  return figure?.units.find((unit) => unit.organization.id === id);
}

function column(key: string, title: string, figure: OutflowFigure | undefined): Column<Unit> {
  return {
    key,
    title,
    number: true,
    show: ({ organization }) => {
      const found = unitOf(figure, organization.id);
      return found && <Figure of={found} />;
    },
  };
}
