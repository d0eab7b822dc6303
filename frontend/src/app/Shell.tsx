import { Link, Outlet, useMatches, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from '../api/session';
import { weekdayOf } from '../ui/moment';
import { useWord } from '../ui/useWord';
import { useMe } from '../features/identity/shared/me';
import { NotYours } from '../features/identity/shared/NotYours';
import { LanguageSwitch } from './LanguageSwitch';
import { Mark } from './Mark';
import { Rail } from './Rail';
import { ScopeButton } from './ScopeButton';

/** What stands around every page: where one is, for which unit, on which day, as whom. */
export function Shell() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const [menu, setMenu] = useState(false);
  const yours = useMatches({ select: (pages) => pages.every((page) => page.staticData.for?.(me) ?? true) });
  const weekday = weekdayOf(me.businessDate, i18n.language);
  return (
    <div className="app">
      <header className="top">
        <a className="skip" href="#content">
          {t('ui.skip')}
        </a>
        <Link to="/" className="brand">
          <Mark /> 归雁
        </Link>
        <ScopeButton />
        <span className="grow" />
        <span className="meta hide-s">{t('shell.businessDate', { day: me.businessDate, weekday })}</span>
        <Person />
        <button type="button" className="btn menu-button" aria-expanded={menu} onClick={() => setMenu(!menu)}>
          {t('shell.menu')}
        </button>
      </header>
      <Rail open={menu} onGo={() => setMenu(false)} />
      <main className="page" id="content" tabIndex={-1}>
        {yours ? <Outlet /> : <NotYours />}
      </main>
    </div>
  );
}

function Person() {
  const { t } = useTranslation();
  const word = useWord();
  const me = useMe();
  const router = useRouter();
  return (
    <>
      <span className="hide-s row">
        <Link to="/password" className="btn text">
          {t('identity.rolesOf', { name: me.displayName, role: word(`identity.role.${me.role}`) })}
        </Link>
        <LanguageSwitch />
        <button type="button" className="btn text" onClick={() => void leave()}>
          {t('identity.signOut')}
        </button>
      </span>
    </>
  );

  async function leave(): Promise<void> {
    await signOut();
    await router.navigate({ to: '/sign-in' });
  }
}
