import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signOut } from '../api/session';
import { may, mayImport, useMe } from '../features/identity/shared/me';
import { weekdayOf } from '../ui/moment';
import { LanguageSwitch } from './LanguageSwitch';

/** The ways through the app that this person's role has. */
export function Rail({ open, onGo }: { open: boolean; onGo: () => void }) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const router = useRouter();
  const on = { className: 'on' };
  return (
    <nav className={open ? 'rail open' : 'rail'} aria-label={t('shell.nav')}>
      <Link to="/" activeProps={on} activeOptions={{ exact: true, includeSearch: false }} onClick={onGo}>
        {t('home.title')}
      </Link>
      {may(me, 'MEMBERS_READ') && (
        <Link to="/members" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('members.title')}
        </Link>
      )}
      {may(me, 'OUTFLOWS_READ') && (
        <Link to="/outflows" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('outflow.title')}
        </Link>
      )}
      {may(me, 'HOUSEHOLDS_READ') && (
        <Link to="/households" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('people.household.title')}
        </Link>
      )}
      {may(me, 'VACANCIES_READ') && (
        <Link to="/vacancies" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('shell.jobs')}
        </Link>
      )}
      {may(me, 'TRAINING_READ') && (
        <Link to="/training" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('shell.training')}
        </Link>
      )}
      {may(me, 'DUTIES_READ') && (
        <Link to="/duties" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('duties.title')}
        </Link>
      )}
      {(may(me, 'CARE_READ') || may(me, 'CARE_OWN')) && (
        <Link to="/care" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('shell.care')}
        </Link>
      )}
      {may(me, 'SERVICES_READ') && (
        <Link
          to="/family-service-orders"
          activeProps={on}
          activeOptions={{ includeSearch: false }}
          onClick={onGo}
        >
          {t('shell.orders')}
        </Link>
      )}
      {may(me, 'HOMECOMING_READ') && (
        <Link to="/homecoming" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('shell.homecoming')}
        </Link>
      )}
      {may(me, 'REPORTS_READ') && (
        <Link to="/reports" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('contact.report.title')}
        </Link>
      )}
      {may(me, 'TRANSFERS_READ') && (
        <Link to="/transfers" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('members.transfer.nav')}
        </Link>
      )}
      {may(me, 'CORRECTIONS_READ') && (
        <Link to="/corrections" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('members.correction.title')}
        </Link>
      )}
      {may(me, 'ORGANIZATIONS_READ') && (
        <Link to="/organizations" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('organizations.title')}
        </Link>
      )}
      {may(me, 'STATISTICS_READ') && (
        <Link to="/statistics" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('statistics.title')}
        </Link>
      )}
      <hr />
      {mayImport(me) && (
        <Link to="/imports" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('imports.title')}
        </Link>
      )}
      {may(me, 'EXPORTS_READ') && (
        <Link to="/exports" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('exports.page.title')}
        </Link>
      )}
      <Link to="/privacy" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
        {t('privacy.title')}
      </Link>
      {may(me, 'ACCOUNTS_READ') && (
        <Link to="/accounts" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('identity.account.title')}
        </Link>
      )}
      {may(me, 'CLIENTS') && (
        <Link to="/clients" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('identity.client.title')}
        </Link>
      )}
      {may(me, 'AUDIT_READ') && (
        <Link to="/audit" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('auditing.title')}
        </Link>
      )}
      {may(me, 'WEBHOOKS') && (
        <Link to="/webhooks" activeProps={on} activeOptions={{ includeSearch: false }} onClick={onGo}>
          {t('integration.webhook.title')}
        </Link>
      )}
      {open && (
        <>
          <p className="meta">
            {t('shell.businessDate', {
              day: me.businessDate,
              weekday: weekdayOf(me.businessDate, i18n.language),
            })}
          </p>
          <div className="row wrap">
            <Link to="/me">{me.displayName}</Link>
            <LanguageSwitch />
            <button type="button" className="btn text" onClick={() => void leave()}>
              {t('identity.signOut')}
            </button>
          </div>
        </>
      )}
    </nav>
  );

  async function leave(): Promise<void> {
    await signOut();
    await router.navigate({ to: '/sign-in' });
  }
}
