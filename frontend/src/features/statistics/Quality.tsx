import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { QualityPart, UnitDataQuality } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { FigureChart } from './FigureChart';
import { ListLink } from './ListLink';
import { percent } from './percent';
import { qualityQuery } from './queries';

interface Row {
  id: string;
  name: string;
  list: string | null | undefined;
  parts: readonly QualityPart[];
}

/** How complete the files of each unit are, and who lacks something. */
export function Quality({ organization }: { organization: string | undefined }) {
  const { t } = useTranslation();
  const query = useQuery(qualityQuery(organization));
  return (
    <Panel title={t('statistics.boards.QUALITY')}>
      <Loaded query={query}>
        {({ parts, list, units }) => (
          <>
            <ul className="pad meta">
              {parts.map((part) => (
                <li key={part.key}>
                  {t('ui.colon', { name: t(`statistics.part.${part.key}`), value: part.definition })}
                </li>
              ))}
            </ul>
            <Chart units={units} />
            <Table
              caption={t('statistics.boards.QUALITY')}
              columns={columns(parts)}
              rows={[
                { id: '', name: t('statistics.whole'), list, parts },
                ...units.map((unit) => ({
                  id: unit.organization.id,
                  name: unit.organization.shortName,
                  list: unit.list,
                  parts: unit.parts,
                })),
              ]}
              rowKey={(row) => row.id}
            />
          </>
        )}
      </Loaded>
    </Panel>
  );

  function columns(parts: readonly QualityPart[]): Column<Row>[] {
    return [
      { key: 'unit', title: t('statistics.unit'), head: true, show: (row) => <b>{row.name}</b> },
      ...parts.map(({ key }) => ({
        key,
        title: t(`statistics.part.${key}`),
        number: true,
        show: (row: Row) => <Part of={row.parts.find((part) => part.key === key)} />,
      })),
      {
        key: 'missing',
        title: '',
        show: (row) => row.list && <ListLink list={row.list}>{t('statistics.missing')}</ListLink>,
      },
    ];
  }
}

/** The share of required fields that each unit has filled. */
function Chart({ units }: { units: readonly UnitDataQuality[] }) {
  const { t } = useTranslation();
  if (units.length === 0) return null;
  return (
    <FigureChart
      title={t('statistics.question.QUALITY')}
      axis={t('statistics.percent')}
      figures={units.map(({ organization, parts, list }) => {
        const filled = parts.find((part) => part.key === 'FILLED');
        const numerator = filled?.numerator ?? 0;
        const denominator = filled?.denominator ?? 0;
        const length = denominator === 0 ? 0 : (100 * numerator) / denominator;
        return { name: organization.shortName, length, numerator, denominator, list };
      })}
    />
  );
}

function Part({ of }: { of: QualityPart | undefined }) {
  const { t } = useTranslation();
  if (!of) return null;
  if (of.numerator == null || of.denominator == null) return t('statistics.hidden');
  return (
    <>
      {of.numerator} / {of.denominator} <span className="meta">{percent(of.numerator, of.denominator)}</span>
    </>
  );
}
