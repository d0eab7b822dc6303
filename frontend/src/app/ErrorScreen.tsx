import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/problem';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';

/** What stands where a page broke or the server could not be asked. */
export function ErrorScreen({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useTranslation();
  if (error instanceof ApiError)
    return (
      <div className="page">
        <ErrorNote error={error} again={reset} />
      </div>
    );
  return (
    <div className="page empty" role="alert">
      <h1>{t('ui.oops')}</h1>
      <p>{t('ui.oopsHint')}</p>
      <Button onClick={() => location.reload()}>{t('ui.again')}</Button>
    </div>
  );
}

/** What stands at an address that leads nowhere. */
export function Nowhere() {
  const { t } = useTranslation();
  return (
    <main className="page empty">
      <h1>{t('ui.nowhere')}</h1>
      <p>
        <Link to="/">{t('ui.home')}</Link>
      </p>
    </main>
  );
}
