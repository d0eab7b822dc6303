import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/Page';
import { unitsBelowQuery } from '../organizations/shared/queries';
import { rollCountQuery } from './queries';

/** Members on the roll of a unit and of each unit right below it; every figure opens its list. */
export function RollCounts({ organization, level }: { organization: string; level: string | undefined }) {
  const { t } = useTranslation();
  const below = useQuery({ ...unitsBelowQuery(organization), enabled: level !== 'BRANCH' });
  const units = below.data?.items ?? [];
  return (
    <Panel title={t('home.onRoll')} meta={t('home.onRollMeta')}>
      <div className="pad stack">
        <div className="figs">
          <Figure organization={organization} name={t('home.all')} />
        </div>
        {units.length > 0 && (
          <>
            <h3>{t('home.byUnit')}</h3>
            <div className="figs">
              {units.map((unit) => (
                <Figure key={unit.id} organization={unit.id} name={unit.shortName} />
              ))}
            </div>
          </>
        )}
      </div>
    </Panel>
  );
}

function Figure({ organization, name }: { organization: string; name: string }) {
  const count = useQuery(rollCountQuery(organization));
  return (
    <Link to="/members" search={{ organization }}>
      <span className="meta">{name}</span>
      <br />
      <span className="fig">{count.data ?? (count.error ? '—' : '…')}</span>
    </Link>
  );
}
