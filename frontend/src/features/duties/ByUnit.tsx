import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DutySummary } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { useWord } from '../../ui/useWord';
import { Done } from './figures';
import { summaryQuery } from './queries';

type Unit = DutySummary['units'][number];

/** How what is owed now stands, unit by unit: n of m for each kind, and what is overdue. */
export function ByUnit({ organization }: { organization: string | undefined }) {
  const { t } = useTranslation();
  const query = useQuery(summaryQuery(organization));
  return (
    <Panel title={t('duties.boards.units')} meta={t('duties.unitsMeta')}>
      <Loaded query={query}>{(summary) => <Units summary={summary} />}</Loaded>
    </Panel>
  );
}

function Units({ summary }: { summary: DutySummary }) {
  const { t } = useTranslation();
  const word = useWord();
  const kinds = [...new Set(summary.total.map((figures) => figures.kind))];
  const rows = summary.units.filter((unit) => unit.kinds.length > 0 || unit.overdue > 0);
  const columns: Column<Unit>[] = [
    {
      key: 'unit',
      title: t('duties.field.owing'),
      head: true,
      show: (unit) => <b>{unit.organization.shortName}</b>,
    },
    { key: 'overdue', title: t('duties.overdue'), number: true, show: (unit) => <Overdue unit={unit} /> },
    ...kinds.map((kind): Column<Unit> => ({
      key: kind,
      title: word(`duties.kinds.${kind}`, kind),
      number: true,
      show: (unit) => {
        const figures = unit.kinds.find((one) => one.kind === kind);
        return figures && <Done figures={figures} owing={unit.organization.id} />;
      },
    })),
  ];
  if (rows.length === 0) return <p className="empty">{t('duties.empty')}</p>;
  return (
    <Table
      caption={t('duties.boards.units')}
      columns={columns}
      rows={rows}
      rowKey={(unit) => unit.organization.id}
    />
  );
}

function Overdue({ unit }: { unit: Unit }) {
  if (unit.overdue === 0) return <>0</>;
  return (
    <Link to="/duties" search={{ board: 'work', state: 'OVERDUE', owing: unit.organization.id }}>
      {unit.overdue}
    </Link>
  );
}
