import { Link, useLocation, useRouter } from '@tanstack/react-router';
import type { ParseKeys } from 'i18next';
import { useTranslation } from 'react-i18next';
import { signOut } from '../api/session';
import { may, mayImport, useMe } from '../features/identity/shared/me';
import { weekdayOf } from '../ui/moment';
import { LanguageSwitch } from './LanguageSwitch';

/** A room of the app: where it begins, whose it is, and where else one is still in it. */
interface Way {
  to: string;
  text: ParseKeys;
  rights?: string[];
  also?: string[];
}

const ROOMS: Way[] = [
  { to: '/', text: 'home.title' },
  { to: '/members', text: 'members.title', rights: ['MEMBERS_READ'] },
  {
    to: '/outflows',
    text: 'outflow.title',
    rights: ['OUTFLOWS_READ'],
    also: ['/activity-certificates', '/inflows', '/labour-outflows', '/ledger-snapshots'],
  },
  { to: '/households', text: 'people.household.title', rights: ['HOUSEHOLDS_READ'] },
  {
    to: '/vacancies',
    text: 'shell.jobs',
    rights: ['VACANCIES_READ'],
    also: ['/employers', '/introductions', '/job-seekers', '/placements', '/referrals'],
  },
  {
    to: '/training',
    text: 'shell.training',
    rights: ['TRAINING_READ'],
    also: ['/training-programs', '/attendances', '/persons', '/policies', '/publicity'],
  },
  {
    to: '/duties',
    text: 'duties.title',
    rights: ['DUTIES_READ'],
    also: [
      '/card-campaigns',
      '/contact-records',
      '/digest',
      '/duty-rules',
      '/gatherings',
      '/promises',
      '/visits',
    ],
  },
  {
    to: '/care',
    text: 'shell.care',
    rights: ['CARE_READ', 'CARE_OWN'],
    also: ['/care-commitments', '/care-gap-reviews'],
  },
  {
    to: '/family-service-orders',
    text: 'shell.orders',
    rights: ['SERVICES_READ'],
    also: ['/labour-balance', '/mutual-aid-days'],
  },
  {
    to: '/homecoming',
    text: 'shell.homecoming',
    rights: ['HOMECOMING_READ'],
    also: [
      '/mentor-links',
      '/project-opportunities',
      '/return-intentions',
      '/support-requests',
      '/ventures',
      '/village-posts',
    ],
  },
  { to: '/reports', text: 'contact.report.title', rights: ['REPORTS_READ'] },
  { to: '/transfers', text: 'members.transfer.nav', rights: ['TRANSFERS_READ'] },
  { to: '/corrections', text: 'members.correction.title', rights: ['CORRECTIONS_READ'] },
  { to: '/organizations', text: 'organizations.title', rights: ['ORGANIZATIONS_READ'] },
  { to: '/statistics', text: 'statistics.title', rights: ['STATISTICS_READ'] },
];

const DESK: Way[] = [
  { to: '/exports', text: 'exports.page.title', rights: ['EXPORTS_READ'] },
  { to: '/privacy', text: 'privacy.title' },
  { to: '/accounts', text: 'identity.account.title', rights: ['ACCOUNTS_READ'] },
  { to: '/clients', text: 'shell.clients', rights: ['CLIENTS'] },
  { to: '/audit', text: 'auditing.title', rights: ['AUDIT_READ'] },
  { to: '/webhooks', text: 'shell.webhooks', rights: ['WEBHOOKS'] },
];

/** The ways through the app that this person's role has. */
export function Rail({ open, onGo }: { open: boolean; onGo: () => void }) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const router = useRouter();
  return (
    <nav className={open ? 'rail open' : 'rail'} aria-label={t('shell.nav')}>
      <Ways ways={ROOMS} onGo={onGo} />
      <hr />
      {mayImport(me) && <Ways ways={[{ to: '/imports', text: 'imports.title' }]} onGo={onGo} />}
      <Ways ways={DESK} onGo={onGo} />
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

function Ways({ ways, onGo }: { ways: Way[]; onGo: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const { pathname } = useLocation();
  const isIn = (place: string) => pathname === place || (place !== '/' && pathname.startsWith(`${place}/`));
  return ways
    .filter(({ rights }) => !rights || rights.some((right) => may(me, right)))
    .map(({ to, text, also = [] }) => (
      <Link
        key={to}
        to={to}
        className={[to, ...also].some(isIn) ? 'on' : ''}
        activeOptions={{ exact: to === '/', includeSearch: false }}
        onClick={onGo}
      >
        {t(text)}
      </Link>
    ));
}
