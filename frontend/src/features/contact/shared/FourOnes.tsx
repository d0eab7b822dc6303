import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, useMe } from '../../identity/shared/me';

/** The way between the desks from which the office keeps in touch. */
export function FourOnes() {
  const { t } = useTranslation();
  const me = useMe();
  const year = me.businessDate.slice(0, 4);
  const way = {
    className: 'btn text',
    activeOptions: { includeSearch: false },
    activeProps: { 'aria-current': 'page' as const },
  };
  return (
    <nav ref={showCurrent} className="row registers" aria-label={t('contact.desks.label')}>
      {may(me, 'DUTIES_READ') && (
        <Link to="/duties" {...way}>
          {t('contact.desks.duties')}
        </Link>
      )}
      {may(me, 'REPORTS_READ') && (
        <Link to="/reports" {...way}>
          {t('contact.desks.reports')}
        </Link>
      )}
      {may(me, 'CONTACTS_READ') && (
        <Link to="/card-campaigns/$year" params={{ year }} {...way}>
          {t('contact.desks.cards')}
        </Link>
      )}
      {may(me, 'CONTACTS_READ') && (
        <Link to="/gatherings" {...way}>
          {t('contact.desks.gatherings')}
        </Link>
      )}
      {may(me, 'CONTACTS_READ') && (
        <Link to="/visits" {...way}>
          {t('contact.desks.visits')}
        </Link>
      )}
      {may(me, 'CONTACTS_READ') && (
        <Link to="/promises" {...way}>
          {t('contact.desks.promises')}
        </Link>
      )}
      {may(me, 'CONTACT_DOUBTS') && (
        <Link to="/contact-records" {...way}>
          {t('contact.desks.doubts')}
        </Link>
      )}
      {may(me, 'CONTACTS_READ') && may(me, 'DUTIES_READ') && (
        <Link to="/digest" {...way}>
          {t('contact.desks.digest')}
        </Link>
      )}
      {may(me, 'DUTY_RULES') && (
        <Link to="/duty-rules" {...way}>
          {t('contact.desks.rules')}
        </Link>
      )}
    </nav>
  );
}

/** On a phone the row is wider than the screen: the desk one stands at is brought into sight. */
function showCurrent(ways: HTMLElement | null): void {
  ways?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
}
