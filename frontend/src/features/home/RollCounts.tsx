import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { may, useMe } from '../identity/shared/me';
import { onRollQuery } from './queries';

/** Members on the roll of a unit and of each unit below it that keeps a register; every figure opens its list, or the statistics for whoever sees no lists. */
export function RollCounts({ organization }: { organization: string }) {
  const { t } = useTranslation();
  const query = useQuery(onRollQuery(organization));
  return (
    <Panel title={t('home.onRoll')} meta={t('home.onRollMeta')}>
      <Loaded query={query}>
        {({ value, units }) => (
          <div className="pad stack">
            <div className="figs">
              <Figure organization={organization} name={t('home.all')} value={value} />
            </div>
            {units.length > 1 && (
              <>
                <h3>{t('home.byUnit')}</h3>
                <div className="figs">
                  {units.map((unit) => (
                    <Figure
                      key={unit.organization.id}
                      organization={unit.organization.id}
                      name={unit.organization.shortName}
                      value={unit.value}
                    />
                  ))}
                </div>
              </>
            )}
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

interface Counted {
  organization: string;
  name: string;
  value: number | null | undefined;
}

function Figure({ organization, name, value }: Counted) {
  const listed = may(useMe(), 'MEMBERS_READ');
  return (
    <Link {...(listed ? { to: '/members', search: { organization } } : { to: '/statistics' })}>
      <span className="meta">{name}</span>
      <br />
      <span className="fig">{value}</span>
    </Link>
  );
}
