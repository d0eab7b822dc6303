import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const ROOMS = [
  ['/homecoming', 'pipeline'],
  ['/return-intentions', 'intention'],
  ['/support-requests', 'support'],
  ['/ventures', 'venture'],
  ['/village-posts', 'post'],
  ['/mentor-links', 'mentor'],
  ['/project-opportunities', 'opportunity'],
] as const;

/** The ways between the registers of homecoming. */
export function Rooms() {
  const { t } = useTranslation();
  return (
    <nav className="row registers" aria-label={t('homecoming.nav')}>
      {ROOMS.map(([to, word]) => (
        <Link
          key={to}
          to={to}
          className="btn text"
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' as const }}
        >
          {t(`homecoming.${word}.title`)}
        </Link>
      ))}
    </nav>
  );
}
