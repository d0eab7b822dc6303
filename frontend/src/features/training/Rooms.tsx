import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';

const ROOMS = [
  ['/training', 'title'],
  ['/training-programs', 'programs'],
  ['/attendances', 'attendances'],
  ['/publicity', 'publicity.title'],
  ['/policies', 'policy.title'],
] as const;

/** The ways between the calendar, the courses and who came. */
export function Rooms() {
  const { t } = useTranslation();
  return (
    <nav className="row registers" aria-label={t('training.title')}>
      {ROOMS.map(([to, word]) => (
        <Link
          key={to}
          to={to}
          className="btn text"
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' as const }}
        >
          {t(`training.${word}`)}
        </Link>
      ))}
    </nav>
  );
}

/** The unit that is asked about; one's own is left out, so that what the units above it hold is seen too. */
export function useHeldBy(): string | undefined {
  const me = useMe();
  const { id } = useScope();
  return id === me.organization?.id ? undefined : id;
}
