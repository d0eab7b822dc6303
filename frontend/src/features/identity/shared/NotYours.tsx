import { useTranslation } from 'react-i18next';
import { Page } from '../../../ui/Page';
import { useWord } from '../../../ui/useWord';
import { may, useMe } from './me';

/** What stands where a role has nothing to see: what it may do instead. */
export function NotYours() {
  const { t } = useTranslation();
  return (
    <Page title={t('identity.mayDo.title')}>
      <WhatYouMayDo />
    </Page>
  );
}

/** One sentence about what the signed-in person's role is for. */
export function WhatYouMayDo() {
  const { t } = useTranslation();
  const word = useWord();
  const me = useMe();
  return (
    <div className="panel empty">
      <p>
        <b>{t('identity.rolesOf', { name: me.displayName, role: word(`identity.role.${me.role}`) })}</b>
      </p>
      <p>{word(`identity.mayDo.${me.role}`, t('identity.mayDo.other'))}</p>
      {may(me, 'OWN_DATA') && (
        <p>
          <a className="btn" href="/my">
            {t('identity.mayDo.toOwn')}
          </a>
        </p>
      )}
    </div>
  );
}
