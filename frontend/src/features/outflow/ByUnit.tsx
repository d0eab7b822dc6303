import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OutflowFigure, OutflowFigureOfUnit } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { Figure } from './Figure';
import { figureQuery } from './queries';

interface Props {
  organization: string | undefined;
  asOf: string | undefined;
}

/** How the ledger of each unit stands; every figure opens its list, the name the unit's own ledger. */
export function ByUnit({ organization, asOf }: Props) {
  const { t } = useTranslation();
  const at = { to: asOf };
  const away = useQuery(figureQuery('I-03', organization, at));
  const floating = useQuery(figureQuery('I-04', organization, at));
  const host = useQuery(figureQuery('I-10', organization, at));
  const liaison = useQuery(figureQuery('I-12', organization, at));
  const columns: Column<OutflowFigureOfUnit>[] = [
    {
      key: 'unit',
      title: t('outflow.field.organization'),
      head: true,
      show: ({ organization: unit }) => (
        <Link className="open" to="/outflows" search={{ organization: unit.id, asOf }}>
          {unit.shortName}
        </Link>
      ),
    },
    { key: 'away', title: t('outflow.units.away'), number: true, show: (unit) => <Figure of={unit} /> },
    column('floating', t('outflow.units.floating'), floating.data),
    column('host', t('outflow.units.host'), host.data),
    column('liaison', t('outflow.units.liaison'), liaison.data),
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

function column(key: string, title: string, figure: OutflowFigure | undefined): Column<OutflowFigureOfUnit> {
  return {
    key,
    title,
    number: true,
    show: ({ organization }) => {
      const found = figure?.units.find((unit) => unit.organization.id === organization.id);
      return found && <Figure of={found} />;
    },
  };
}
