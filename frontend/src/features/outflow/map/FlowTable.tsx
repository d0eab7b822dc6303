import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OutflowFigure } from '../../../api/schema';
import { Panel } from '../../../ui/Page';
import { Table, type Column } from '../../../ui/Table';
import { Listed } from '../Figure';
import { figureQuery } from '../queries';
import { useScope } from '../../organizations/shared/scope';
import type { Flow } from './flows';
import { useProvince } from './useProvince';

interface Props {
  figure: OutflowFigure;
  flows: readonly Flow[];
  home: string | undefined;
}

interface Row extends Flow {
  name: string;
  province?: string;
}

/** The same as the map, for those who read tables: provinces, abroad, and where nobody knows. */
export function FlowTable({ figure, flows, home }: Props) {
  const { t } = useTranslation();
  const scope = useScope();
  const { asOf } = useSearch({ from: '/shell/outflows/map' });
  const province = useProvince();
  const far = useQuery(figureQuery('I-07', scope.id, { to: figure.asOf })).data?.groups ?? [];
  const beyond = far
    .filter(({ key }) => key === 'ABROAD' || key === 'UNKNOWN')
    .map(({ key, numerator, list }) => ({ key, people: numerator, list }));
  const rows: Row[] = [
    ...flows.map((flow) => ({
      ...flow,
      name: flow.key === home ? t('outflow.map.own', { name: province(flow.key) }) : province(flow.key),
      province: flow.key,
    })),
    ...beyond.map((flow) => ({
      ...flow,
      name: t(flow.key === 'ABROAD' ? 'outflow.scope.ABROAD' : 'outflow.scope.UNKNOWN'),
    })),
  ];
  return (
    <Panel title={t('outflow.map.table')} meta={t('outflow.map.tableMeta')}>
      <div className="flows">
        <Table caption={t('outflow.map.table')} columns={columns()} rows={rows} rowKey={(row) => row.key} />
      </div>
    </Panel>
  );

  function columns(): Column<Row>[] {
    const most = Math.max(1, ...rows.map(({ people }) => people));
    return [
      {
        key: 'name',
        title: t('outflow.field.destination'),
        head: true,
        show: (row) =>
          row.province ? (
            <Link
              className="open"
              to="/outflows/map"
              search={{ province: row.province, asOf }}
              resetScroll={false}
            >
              {row.name}
            </Link>
          ) : (
            row.name
          ),
      },
      {
        key: 'bar',
        title: t('outflow.map.length'),
        show: (row) => <i className="bar" style={{ width: `${(100 * row.people) / most}px` }} />,
      },
      {
        key: 'people',
        title: t('outflow.map.people'),
        number: true,
        show: (row) => <Listed list={row.list}>{row.people}</Listed>,
      },
      {
        key: 'share',
        title: t('outflow.map.share'),
        number: true,
        show: (row) => `${((100 * row.people) / Math.max(1, figure.numerator)).toFixed(1)}%`,
      },
    ];
  }
}
