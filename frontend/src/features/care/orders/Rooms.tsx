import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const ROOMS = [
  ['/family-service-orders', 'order'],
  ['/labour-balance', 'balance'],
  ['/mutual-aid-days', 'mutual'],
] as const;

/** The ways between the registers of help on the fields. */
export function Rooms() {
  const { t } = useTranslation();
  return (
    <nav className="row registers" aria-label={t('care.order.title')}>
      {ROOMS.map(([to, word]) => (
        <Link
          key={to}
          to={to}
          className="btn text"
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' as const }}
        >
          {t(`care.${word}.title`)}
        </Link>
      ))}
    </nav>
  );
}
