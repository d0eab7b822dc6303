import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/Page';
import { useScope } from '../../organizations/shared/scope';
import { Listed } from '../Figure';
import { areasQuery, figureQuery } from '../queries';
import { flowsOf, type Flow } from './flows';
import { useProvince } from './useProvince';

interface Props {
  asOf: string;
  flows: readonly Flow[];
}

/** In which cities of a province our people are: who else from here is there. The province most went to unless one is chosen. */
export function Cities({ asOf, flows }: Props) {
  const { t } = useTranslation();
  const scope = useScope();
  const chosen = useSearch({ from: '/shell/outflows/map' }).province ?? flows[0]?.key;
  const name = useProvince();
  const figure = useQuery(figureQuery('I-02', scope.id, { by: 'CITY', to: asOf })).data;
  const cities = useQuery({ ...areasQuery({ parent: `${chosen}0000` }), enabled: chosen !== undefined }).data;
  if (!chosen) return null;
  const found = flowsOf(figure, chosen);
  const cityOf = (key: string) =>
    cities?.items.find(({ code }) => code === key.padEnd(6, '0'))?.name ?? t('outflow.map.cityUnknown');
  return (
    <Panel title={t('outflow.map.cities', { name: name(chosen) })} meta={t('outflow.map.citiesMeta')}>
      <ol className="lined">
        {found.map((flow) => (
          <li key={flow.key} className="row">
            <span className="grow">{cityOf(flow.key)}</span>
            <b>
              <Listed list={flow.list}>{flow.people}</Listed>
            </b>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
