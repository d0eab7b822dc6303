import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { visitsQuery } from './queries';

/** The short times at home within an episode; without any, nothing is shown. */
export function Visits({ outflow }: { outflow: string }) {
  const { t } = useTranslation();
  const query = useQuery(visitsQuery(outflow));
  if (query.data?.length === 0) return null;
  return (
    <Panel title={t('outflow.visit.title')}>
      <Loaded query={query}>
        {(visits) => (
          <ul className="lined">
            {visits.map((visit) => (
              <li key={visit.id}>
                {visit.from} – {visit.to ?? t('outflow.visit.now')}{' '}
                <span className="meta">{t(`outflow.visitReason.${visit.reason}`)}</span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
