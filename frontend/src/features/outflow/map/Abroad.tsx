import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/Page';
import { useScope } from '../../organizations/shared/scope';
import { outflowsQuery } from '../queries';
import { abroadOf } from './flows';

const AS_MANY_AS_A_PAGE_HOLDS = 200;

/** The countries where our people are, most first, as their ledgers call them; within one township. */
export function Abroad() {
  const { t } = useTranslation();
  const scope = useScope();
  const { asOf } = useSearch({ from: '/shell/outflows/map' });
  const asked = { open: true, scope: 'ABROAD' as const, asOf, organization: scope.id };
  const query = useQuery({ ...outflowsQuery(asked, AS_MANY_AS_A_PAGE_HOLDS), retry: false });
  const flows = abroadOf(query.error ? [] : (query.data?.items ?? []));
  if (flows.length === 0) return null;
  return (
    <Panel title={t('outflow.map.abroad')}>
      <ol className="lined">
        {flows.map((flow) => (
          <li key={flow.key} className="row">
            <span className="grow">{flow.key || t('outflow.scope.UNKNOWN')}</span>
            <b>{flow.people}</b>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
