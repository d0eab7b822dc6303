import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/problem';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Mark } from './Mark';

/** What stands where a page broke or the server could not be asked. */
export function ErrorScreen({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const router = useRouter();
  if (error instanceof ApiError)
    return (
      <>
        <h1>{t('ui.oops')}</h1>
        <ErrorNote error={error} again={() => void router.invalidate()} />
      </>
    );
  return (
    <div className="empty" role="alert">
      <h1>{t('ui.oops')}</h1>
      <p>{t('ui.oopsHint')}</p>
      <Button onClick={() => location.reload()}>{t('ui.again')}</Button>
    </div>
  );
}

/** The same before anybody could be let in. */
export function ErrorAtTheDoor({ error }: { error: unknown }) {
  return (
    <AtTheDoor>
      <ErrorScreen error={error} />
    </AtTheDoor>
  );
}

/** What stands at an address that leads nowhere. */
export function Nowhere() {
  const { t } = useTranslation();
  return (
    <AtTheDoor>
      <h1>{t('ui.nowhere')}</h1>
      <p>
        <Link to="/" className="btn">
          {t('ui.home')}
        </Link>
      </p>
    </AtTheDoor>
  );
}

function AtTheDoor({ children }: { children: ReactNode }) {
  return (
    <main className="door">
      <div className="panel stack">
        <p className="brand">
          <Mark /> 归雁
        </p>
        {children}
      </div>
    </main>
  );
}
