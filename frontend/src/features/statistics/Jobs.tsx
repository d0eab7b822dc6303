import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { UnitFigure, UnitFigurePart } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Facts, Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { useWord } from '../../ui/useWord';
import { useMe } from '../identity/shared/me';
import { daysOf } from './daysOf';
import type { Period } from './filter';
import { JobLink } from './JobLink';
import { percent } from './percent';
import { JOB_FIGURES, jobFigureQuery, type JobFigure } from './queries';

/** What has been offered, who was referred, who found a post, who stayed, who left with a job in hand, and in which way: each figure opens its list. */
export function Jobs({ organization, period }: { organization: string | undefined; period: Period }) {
  const { t } = useTranslation();
  const days = daysOf(period, useMe().businessDate);
  const queries = useQueries({
    queries: JOB_FIGURES.map((indicator) => jobFigureQuery(indicator, organization, days)),
  });
  const [, referred, placed, stayed, left] = queries.map(({ data }) => data);
  return (
    <div className="stack">
      <div className="grid even">
        {JOB_FIGURES.map((indicator, index) => {
          const query = queries[index];
          return (
            <Panel key={indicator} title={t(`jobs.figures.title.${indicator}`)}>
              {query && (
                <Loaded query={query}>{(figure) => <Figure of={figure} indicator={indicator} />}</Loaded>
              )}
            </Panel>
          );
        })}
      </div>
      {placed && left && <Years of={[...placed.parts, ...left.parts]} />}
      {referred && placed && stayed && left && (
        <Units referred={referred} placed={placed} stayed={stayed} left={left} />
      )}
    </div>
  );
}

function Figure({ of, indicator }: { of: UnitFigure; indicator: JobFigure }) {
  const { t } = useTranslation();
  const word = useWord();
  const share = of.denominator !== of.numerator || ['I-29', 'S-23', 'S-25'].includes(indicator);
  return (
    <div className="pad stack">
      <p className="row wrap">
        <JobLink list={of.list}>
          <b className="num">{share ? `${of.numerator} / ${of.denominator}` : of.numerator}</b>
        </JobLink>
        {share && <span className="meta">{percent(of.numerator, of.denominator)}</span>}
      </p>
      <p className="meta">{t('statistics.definition', { text: of.definition })}</p>
      <Facts
        of={of.parts
          .filter((part) => !part.from)
          .map((part) => [
            word(`jobs.figures.part.${part.name}`, part.name),
            <JobLink key={part.name} list={part.list}>
              {part.numerator}
            </JobLink>,
          ])}
      />
    </div>
  );
}

interface Year {
  from: string;
  to: string;
  parts: readonly UnitFigurePart[];
}

/** Who was placed in each year, members and labourers beside each other, and who left with a job in hand. */
function Years({ of }: { of: readonly UnitFigurePart[] }) {
  const { t } = useTranslation();
  const years = new Map<string, Year>();
  for (const part of of)
    if (part.from && part.to)
      years.set(part.from, {
        from: part.from,
        to: part.to,
        parts: [...(years.get(part.from)?.parts ?? []), part],
      });
  if (years.size === 0) return null;
  const columns: Column<Year>[] = [
    {
      key: 'year',
      title: t('jobs.figures.year'),
      head: true,
      show: (row) => t('jobs.days', { from: row.from, to: row.to }),
    },
    ...(['MEMBER', 'LABOURER'] as const).map((type) => ({
      key: type,
      title: t(`jobs.figures.placed.${type}`),
      number: true,
      show: (row: Year) => {
        const part = row.parts.find(({ name }) => name === type);
        return <JobLink list={part?.list}>{part?.numerator ?? 0}</JobLink>;
      },
    })),
    {
      key: 'left',
      title: t('jobs.figures.column.left'),
      number: true,
      show: (row) => {
        const part = row.parts.find(({ name }) => name === 'IN_HAND');
        return part && <JobLink list={part.list}>{`${part.numerator} / ${part.denominator}`}</JobLink>;
      },
    },
  ];
  return (
    <Panel title={t('jobs.figures.byYear')}>
      <Table
        caption={t('jobs.figures.byYear')}
        columns={columns}
        rows={[...years.values()]}
        rowKey={(row) => row.from}
      />
    </Panel>
  );
}

type Figures = Record<'referred' | 'placed' | 'stayed' | 'left', UnitFigure>;

/** The same figures unit by unit, in the order of the tree. */
function Units(figures: Figures) {
  const { t } = useTranslation();
  const names = ['referred', 'placed', 'stayed', 'left'] as const;
  const rows = figures.referred.units.map(({ organization }) => ({
    organization,
    of: (name: keyof Figures) => figures[name].units.find((unit) => unit.organization.id === organization.id),
  }));
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'unit',
      title: t('statistics.unit'),
      head: true,
      show: (row) => <b>{row.organization.shortName}</b>,
    },
    ...names.map((name) => ({
      key: name,
      title: t(`jobs.figures.column.${name}`),
      number: true,
      show: (row: (typeof rows)[number]) => {
        const figure = row.of(name);
        if (!figure) return '';
        return (
          <JobLink list={figure.list}>
            {name === 'placed' ? figure.numerator : `${figure.numerator} / ${figure.denominator}`}
          </JobLink>
        );
      },
    })),
  ];
  return (
    <Panel title={t('jobs.figures.byUnit')}>
      <Table
        caption={t('jobs.figures.byUnit')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.organization.id}
      />
    </Panel>
  );
}
