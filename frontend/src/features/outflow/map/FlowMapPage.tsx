import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OutflowFigure } from '../../../api/schema';
import { Loaded } from '../../../ui/Loaded';
import { Page, Panel } from '../../../ui/Page';
import { unitQuery } from '../../organizations/shared/queries';
import { useScope } from '../../organizations/shared/scope';
import { AsOf } from '../AsOf';
import { figureQuery } from '../queries';
import { Registers } from '../Registers';
import { Abroad } from './Abroad';
import { Cities } from './Cities';
import { FlowMap } from './FlowMap';
import { flowsOf } from './flows';
import { FlowTable } from './FlowTable';

export interface MapFilter {
  province?: string | undefined;
  asOf?: string | undefined;
}

/** Where the people of a unit are: by province, abroad, and not known. */
export function FlowMapPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const { asOf } = useSearch({ from: '/shell/outflows/map' });
  const navigate = useNavigate({ from: '/outflows/map' });
  const query = useQuery(figureQuery('I-02', scope.id, { by: 'PROVINCE', to: asOf }));
  return (
    <Page
      title={t('outflow.map.title')}
      meta={
        query.data &&
        t('outflow.map.meta', { unit: scope.name, day: query.data.asOf, n: query.data.numerator })
      }
      acts={
        <AsOf
          value={asOf}
          onChange={(day) => void navigate({ search: (old: MapFilter) => ({ ...old, asOf: day }) })}
        />
      }
    >
      <Registers />
      <Loaded query={query}>{(figure) => <Both figure={figure} />}</Loaded>
    </Page>
  );
}

function Both({ figure }: { figure: OutflowFigure }) {
  const { t } = useTranslation();
  const scope = useScope();
  const unit = useQuery({ ...unitQuery(scope.id ?? ''), enabled: scope.id !== undefined });
  const home = unit.data?.code.slice(0, 2);
  const flows = flowsOf(figure);
  return (
    <div className="grid map">
      <Panel title={t('outflow.map.question', { n: figure.numerator })} meta={t('outflow.map.how')}>
        <div className="pad">
          <FlowMap flows={flows} home={home} />
        </div>
        <div className="pad stack">
          <Legend />
          <p className="meta">{t('outflow.map.noMap')}</p>
        </div>
      </Panel>
      <div className="stack">
        <FlowTable figure={figure} flows={flows} home={home} />
        <Cities asOf={figure.asOf} flows={flows} />
        <Abroad asOf={figure.asOf} />
      </div>
    </div>
  );
}

const SHADES = [
  ['home', 'home'],
  ['s1', 'few'],
  ['s2', 'some'],
  ['s3', 'many'],
] as const;

function Legend() {
  const { t } = useTranslation();
  return (
    <p className="row wrap meta map-legend">
      {SHADES.map(([shade, word]) => (
        <span key={shade}>
          <i className={shade} aria-hidden="true" />
          {t(`outflow.map.legend.${word}`)}
        </span>
      ))}
    </p>
  );
}
