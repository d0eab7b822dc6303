import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '../identity/shared/me';

const ROOMS = [
  ['/care', 'title'],
  ['/care-gap-reviews', 'gap.title'],
  ['/care-commitments', 'commitment.title'],
] as const;

/** The ways between the registers of care. */
export function Rooms() {
  const { t } = useTranslation();
  if (!may(useMe(), 'CARE_READ')) return null;
  return (
    <nav className="row registers" aria-label={t('care.title')}>
      {ROOMS.map(([to, word]) => (
        <Link
          key={to}
          to={to}
          className="btn text"
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' as const }}
        >
          {t(`care.${word}`)}
        </Link>
      ))}
    </nav>
  );
}
