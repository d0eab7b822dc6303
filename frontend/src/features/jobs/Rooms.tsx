import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const ROOMS = [
  ['/vacancies', 'board'],
  ['/employers', 'employers'],
  ['/job-seekers', 'seekers'],
  ['/referrals', 'referrals'],
  ['/placements', 'placements'],
] as const;

/** The ways between the board of posts and who offers them. */
export function Rooms() {
  const { t } = useTranslation();
  return (
    <nav className="row registers" aria-label={t('jobs.title')}>
      {ROOMS.map(([to, word]) => (
        <Link
          key={to}
          to={to}
          className="btn text"
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' as const }}
        >
          {t(`jobs.${word}`)}
        </Link>
      ))}
    </nav>
  );
}
