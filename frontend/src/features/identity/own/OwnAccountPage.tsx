import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Facts, Page, Panel } from '../../../ui/Page';
import { useWord } from '../../../ui/useWord';
import { OwnDeputies } from '../deputies/OwnDeputies';
import { useMe } from '../shared/me';
import { OwnDevices } from './OwnDevices';
import { OwnSessions } from './OwnSessions';
import { SecondFactor } from './SecondFactor';

/** One's own account: who one is here, how one comes in, and where one is in. */
export function OwnAccountPage() {
  const { t } = useTranslation();
  const word = useWord();
  const me = useMe();
  return (
    <Page title={t('identity.own.title')}>
      <div className="grid side-left">
        <div className="stack">
          <Panel title={me.displayName}>
            <div className="pad">
              <Facts
                of={[
                  [t('identity.username'), me.username],
                  [t('identity.account.role'), word(`identity.role.${me.role}`)],
                  [t('identity.account.organization'), me.organization?.shortName],
                ]}
              />
            </div>
          </Panel>
          <Panel title={t('identity.own.password')}>
            <div className="pad stack">
              <p className="meta">{t('identity.own.passwordNote')}</p>
              <p>
                <Link to="/password" className="btn">
                  {t('identity.changePassword')}
                </Link>
              </p>
            </div>
          </Panel>
        </div>
        <div className="stack">
          <OwnDeputies />
          <SecondFactor />
          <OwnDevices />
          <OwnSessions />
        </div>
      </div>
    </Page>
  );
}
