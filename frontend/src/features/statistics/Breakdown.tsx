import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OnRoll, RollBreakdown, RollShare } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { useWord } from '../../ui/useWord';
import { useCodes } from '../people/codeLists';
import { FigureChart } from './FigureChart';
import { ListLink } from './ListLink';
import { percent } from './percent';
import { breakdownQuery } from './queries';

interface Row {
  id: string;
  name: string;
  value: number | null | undefined;
  list: string | null | undefined;
  groups: readonly RollShare[];
}

/** How many members each unit has of each group, and what share that is. */
export function Breakdown({ organization, by }: { organization: string | undefined; by: RollBreakdown }) {
  const { t } = useTranslation();
  const query = useQuery(breakdownQuery(organization, by));
  const nameOf = useGroupName(by);
  return (
    <Panel
      title={t(`statistics.boards.${by}`)}
      meta={query.data && t('statistics.definition', { text: query.data.definition })}
    >
      <Loaded query={query}>
        {(figure) => (
          <>
            <Chart groups={figure.groups ?? []} by={by} />
            <Table
              caption={t(`statistics.boards.${by}`)}
              columns={columns((figure.groups ?? []).map((group) => group.key))}
              rows={rowsOf(figure, t('statistics.whole'))}
              rowKey={(row) => row.id}
            />
          </>
        )}
      </Loaded>
    </Panel>
  );

  function columns(keys: readonly string[]): Column<Row>[] {
    return [
      { key: 'unit', title: t('statistics.unit'), head: true, show: (row) => <b>{row.name}</b> },
      {
        key: 'total',
        title: t('statistics.total'),
        number: true,
        show: (row) => <ListLink list={row.list}>{row.value ?? t('statistics.hidden')}</ListLink>,
      },
      ...keys.map((key) => ({
        key,
        title: nameOf(key),
        number: true,
        show: (row: Row) => {
          const share = row.groups.find((group) => group.key === key);
          return share ? <Share of={share} /> : row.groups.length === 0 && t('statistics.hidden');
        },
      })),
    ];
  }
}

function rowsOf({ value, list, groups, units }: OnRoll, whole: string): Row[] {
  return [
    { id: '', name: whole, value, list, groups: groups ?? [] },
    ...units.map((unit) => ({
      id: unit.organization.id,
      name: unit.organization.shortName,
      value: unit.value,
      list: unit.list,
      groups: unit.groups ?? [],
    })),
  ];
}

/** The groups of all units together. */
function Chart({ groups, by }: { groups: readonly RollShare[]; by: RollBreakdown }) {
  const { t } = useTranslation();
  const nameOf = useGroupName(by);
  if (groups.length === 0) return null;
  return (
    <FigureChart
      title={t(`statistics.question.${by}`)}
      axis={t('statistics.total')}
      figures={groups.map((group) => ({
        name: nameOf(group.key),
        length: group.numerator,
        numerator: group.numerator,
        denominator: group.denominator,
        list: group.list,
      }))}
    />
  );
}

function Share({ of }: { of: RollShare }) {
  return (
    <>
      <ListLink list={of.list}>{of.numerator}</ListLink>{' '}
      <span className="meta">{percent(of.numerator, of.denominator)}</span>
    </>
  );
}

function useGroupName(by: RollBreakdown): (key: string) => string {
  const { t } = useTranslation();
  const word = useWord();
  const education = useCodes('education');
  return (key) => {
    if (key === 'UNKNOWN') return t('statistics.unknown');
    if (by === 'SEX') return word(`members.sex.${key}`, key);
    if (by === 'AGE') return word(`statistics.age.${key}`, key);
    return education.find((code) => code.value === key)?.label ?? key;
  };
}
