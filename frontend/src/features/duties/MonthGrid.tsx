import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DutySummary } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { useMe } from '../identity/shared/me';
import { Done } from './figures';
import { summaryQuery } from './queries';

const CALL = 'MONTHLY_CALL';

type Unit = DutySummary['units'][number];

/** The months of the year up to today, as 2008-03. */
export function monthsUntil(day: string): string[] {
  const [year = '', month = ''] = day.split('-');
  return Array.from({ length: Number(month) }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`);
}

/** The calls of each village, month by month: n of m, and each opens its list. */
export function MonthGrid({ organization }: { organization: string | undefined }) {
  const { t } = useTranslation();
  const months = monthsUntil(useMe().businessDate);
  const query = useQuery(summaryQuery(organization, CALL, months));
  return (
    <Panel title={t('duties.boards.months')} meta={t('duties.monthsMeta')}>
      <Loaded query={query}>{({ units }) => <Grid units={units} months={months} />}</Loaded>
    </Panel>
  );
}

function Grid({ units, months }: { units: Unit[]; months: string[] }) {
  const { t } = useTranslation();
  const rows = units.filter((unit) => unit.kinds.length > 0);
  const columns: Column<Unit>[] = [
    {
      key: 'unit',
      title: t('duties.field.owing'),
      head: true,
      show: (unit) => <b>{unit.organization.shortName}</b>,
    },
    ...months.map((month): Column<Unit> => ({
      key: month,
      title: month,
      number: true,
      show: (unit) => {
        const figures = unit.kinds.find((one) => one.period === month);
        return figures && <Done figures={figures} owing={unit.organization.id} />;
      },
    })),
  ];
  if (rows.length === 0) return <p className="empty">{t('duties.noCalls')}</p>;
  return (
    <Table
      caption={t('duties.boards.months')}
      columns={columns}
      rows={rows}
      rowKey={(unit) => unit.organization.id}
    />
  );
}
