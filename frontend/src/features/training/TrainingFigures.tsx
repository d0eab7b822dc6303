import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitFigure } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Facts, Panel } from '../../ui/Page';
import { useScope } from '../organizations/shared/scope';
import { trainingFigureQuery } from './queries';
import { daysOf, monthsOn, TYPES, type AttendanceFilter } from './terms';

type Part = UnitFigure['parts'][number];

/** The figures of the twelve months up to the one in sight: sessions, person-times and persons apart; each opens its list. */
export function TrainingFigures({ month }: { month: string }) {
  const { t } = useTranslation();
  const scope = useScope();
  const days = { from: `${monthsOn(month, -11)}-01`, to: daysOf(month).at(-1) ?? `${month}-28` };
  const held = useQuery(trainingFigureQuery('I-23', scope.id, days));
  const trained = useQuery(trainingFigureQuery('I-24', scope.id, days));
  return (
    <Panel title={t('training.figures.title')} meta={`${days.from.slice(0, 7)} – ${month}`}>
      <div className="stack pad">
        <Loaded query={held}>
          {(figure) => (
            <>
              <p className="meta">{figure.definition}</p>
              <Facts
                of={[
                  [t('training.figures.sessions'), figure.numerator],
                  ...typesOf(figure).map(({ name, numerator }) => [name, numerator] as const),
                  [
                    t('training.figures.ATTENDANCES'),
                    <Behind key="a" of={part(figure, 'ATTENDANCES')} days={days} />,
                  ],
                  [
                    t('training.figures.PERSONS'),
                    <Behind key="p" of={part(figure, 'PERSONS')} days={days} search={{ once: true }} />,
                  ],
                ]}
              />
            </>
          )}
        </Loaded>
        <Loaded query={trained}>
          {(figure) => (
            <>
              <p className="meta">{figure.definition}</p>
              <Facts
                of={[
                  [
                    t('training.figures.completed'),
                    <span key="c">
                      <Opens days={days} search={{ completed: true }}>
                        {bothOf(figure)}
                      </Opens>
                      <Share of={figure} />
                    </span>,
                  ],
                  ...(['PLACED', 'PERSONS_PLACED'] as const).map(
                    (name) =>
                      [
                        t(`training.figures.${name}`),
                        <span key={name}>
                          <Opens
                            days={days}
                            search={{
                              completed: true,
                              placed: true,
                              ...(name === 'PERSONS_PLACED' && { once: true }),
                            }}
                          >
                            {bothOf(part(figure, name))}
                          </Opens>
                          <Share of={part(figure, name)} />
                        </span>,
                      ] as const,
                  ),
                  [
                    t('training.figures.SIX_MONTHS_OPEN'),
                    <Behind
                      key="o"
                      of={part(figure, 'SIX_MONTHS_OPEN')}
                      days={days}
                      search={{ completed: true, placeable: true }}
                    />,
                  ],
                ]}
              />
            </>
          )}
        </Loaded>
      </div>
    </Panel>
  );

  function typesOf({ parts }: UnitFigure) {
    return TYPES.flatMap((type) =>
      parts
        .filter(({ name }) => name === type)
        .map(({ numerator }) => ({ name: t(`training.type.${type}`), numerator })),
    );
  }
}

function part({ parts }: UnitFigure, name: string): Part {
  return parts.find((one) => one.name === name) ?? { name, numerator: 0, denominator: 0 };
}

/** The share, for whoever reads both numbers; apart from them, so that neither is torn. */
function Share({ of: { numerator, denominator } }: { of: Pick<Part, 'numerator' | 'denominator'> }) {
  if (denominator === 0) return null;
  return <span className="meta"> {Math.round((numerator / denominator) * 1000) / 10}%</span>;
}

function bothOf({ numerator, denominator }: Pick<Part, 'numerator' | 'denominator'>): string {
  return `${numerator} / ${denominator}`;
}

interface Days {
  from: string;
  to: string;
}

function Behind({ of, days, search = {} }: { of: Part; days: Days; search?: Asked }) {
  return (
    <Opens days={days} search={search}>
      {of.numerator}
    </Opens>
  );
}

type Asked = Pick<AttendanceFilter, 'completed' | 'placed' | 'placeable' | 'once'>;

function Opens({ days, search, children }: { days: Days; search: Asked; children: ReactNode }) {
  return (
    <Link
      to="/attendances"
      search={(old: { organization?: string | undefined }) => ({
        organization: old.organization,
        ...days,
        ...search,
      })}
      className="in-text"
    >
      {children}
    </Link>
  );
}
