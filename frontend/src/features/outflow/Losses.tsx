import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { lossesQuery } from './queries';

/** The times when contact was lost within an episode, and what was done to find him; without any, nothing is shown. */
export function Losses({ outflow }: { outflow: string }) {
  const { t } = useTranslation();
  const query = useQuery(lossesQuery(outflow));
  if (query.data?.length === 0) return null;
  return (
    <Panel title={t('outflow.loss.title')}>
      <Loaded query={query}>
        {(losses) => (
          <ul className="lined">
            {losses.map((loss) => (
              <li key={loss.id}>
                {loss.since} – {loss.restoredOn ?? t('outflow.loss.now')}{' '}
                <span className="meta">
                  {t(`outflow.lost.${loss.circumstance}`)}
                  {loss.searchActions.length > 0 &&
                    ` · ${t('outflow.loss.search', { what: loss.searchActions.join(t('outflow.loss.and')) })}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
