import { useQueries, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/Page';
import { useScope } from '../../organizations/shared/scope';
import { placeOf } from '../columns';
import { Listed } from '../Figure';
import { areasQuery, figureQuery, outflowsQuery } from '../queries';
import { flowsOf } from './flows';

const UNSURE = 'UNSURE';
const AS_MANY_AS_ARE_NAMED = 20;

/** The countries where our people are, most first; each opens its list. Where the country is not sure, the words stand. */
export function Abroad({ asOf }: { asOf: string }) {
  const { t } = useTranslation();
  const scope = useScope();
  const figure = useQuery(figureQuery('I-02', scope.id, { by: 'COUNTRY', to: asOf })).data;
  const flows = flowsOf(figure).filter(({ key }) => key !== 'CHN');
  const names = useQueries({ queries: flows.map(({ key }) => areasQuery({ q: key })) });
  const words = useWords(flows.some(({ key }) => key === UNSURE));
  if (flows.length === 0) return null;
  return (
    <Panel title={t('outflow.map.abroad')}>
      <ol className="lined">
        {flows.map((flow, n) => (
          <li key={flow.key} className="row">
            <span className="grow">
              {flow.key === UNSURE
                ? t('outflow.map.unsure', { words })
                : (names[n]?.data?.items[0]?.name ?? flow.key)}
            </span>
            <b>
              <Listed list={flow.list}>{flow.people}</Listed>
            </b>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** What their ledgers call the places whose country is not sure; only one township is asked. */
function useWords(enabled: boolean): string {
  const { t } = useTranslation();
  const scope = useScope();
  const { asOf } = useSearch({ from: '/shell/outflows/map' });
  const asked = { open: true, country: UNSURE, asOf, organization: scope.id };
  const query = useQuery({ ...outflowsQuery(asked, AS_MANY_AS_ARE_NAMED), enabled, retry: false });
  const places = (query.error ? [] : (query.data?.items ?? [])).map(placeOf);
  return [...new Set(places)].join(t('ui.divider'));
}
