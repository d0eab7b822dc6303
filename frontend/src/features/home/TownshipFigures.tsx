import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TownshipFigure } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { TOWNSHIP_INDICATORS, townshipFigureQuery } from './queries';

interface Row {
  id: string;
  name: string;
  of: (figure: TownshipFigure) => Told;
}

type Told = Pick<TownshipFigure, 'numerator' | 'denominator'>;

/** What was done for families and for those who came home, township by township, nothing small. */
export function TownshipFigures({ organization }: { organization: string }) {
  const { t } = useTranslation();
  const queries = useQueries({
    queries: TOWNSHIP_INDICATORS.map((indicator) => townshipFigureQuery(indicator, organization)),
  });
  const waiting = queries.find(({ data }) => data === undefined);
  const figures = queries.flatMap(({ data }) => data ?? []);
  const townships = figures[0]?.townships ?? [];
  const rows: Row[] = [
    { id: '', name: t('home.all'), of: (figure) => figure },
    ...townships.map(({ organization: unit }) => ({
      id: unit.id,
      name: unit.shortName,
      of: (figure: TownshipFigure) => figure.townships.find((one) => one.organization.id === unit.id) ?? {},
    })),
  ];
  const columns: Column<Row>[] = [
    { key: 'unit', title: t('home.township'), head: true, show: (row) => <b>{row.name}</b> },
    ...figures.map((figure) => ({
      key: figure.indicator,
      title: t(`home.figures.${figure.indicator}`),
      number: true,
      show: (row: Row) => told(row.of(figure)),
    })),
  ];
  return (
    <Panel title={t('home.careAndHome')} meta={t('home.careAndHomeMeta')}>
      {waiting ? (
        <Loaded query={waiting}>{() => null}</Loaded>
      ) : (
        <Table caption={t('home.careAndHome')} columns={columns} rows={rows} rowKey={(row) => row.id} />
      )}
    </Panel>
  );

  function told({ numerator, denominator }: Told): string {
    if (numerator == null || denominator == null) return t('home.hidden');
    return numerator === denominator ? String(numerator) : `${numerator} / ${denominator}`;
  }
}
