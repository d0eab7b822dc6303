import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useMatchRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/Page';
import { may, useMe } from '../identity/shared/me';
import { topUnitsQuery } from './shared/queries';
import { UnitTree } from './shared/UnitTree';

/** The tree of units at the left, the chosen one beside it. */
export function OrganizationsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const chosen = !useMatchRoute()({ to: '/organizations' });
  const top = useQuery({ ...topUnitsQuery, enabled: !me.organization });
  const create = may(me, 'ORGANIZATIONS_WRITE') && top.data?.length === 0 && (
    <Link to="/organizations/new" className="btn">
      {t('organizations.createRoot')}
    </Link>
  );
  return (
    <Page title={t('organizations.title')} acts={create}>
      <div className={chosen ? 'grid side-left chosen' : 'grid side-left'}>
        <nav className="panel pad" aria-label={t('organizations.title')}>
          <UnitTree>
            {(unit) => (
              <Link to="/organizations/$id" params={{ id: unit.id }}>
                {unit.shortName}
              </Link>
            )}
          </UnitTree>
        </nav>
        <div>
          <Outlet />
        </div>
      </div>
    </Page>
  );
}

/** What stands beside the tree before a unit is chosen. */
export function NoUnit() {
  const { t } = useTranslation();
  return <p className="panel empty">{t('organizations.pick')}</p>;
}
