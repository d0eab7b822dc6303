import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { leaveForSignOn } from './entering';

/** The way in by the office's own sign-in, beside the password. */
export function SignOnButton({ next }: { next: string | undefined }) {
  const { t, i18n } = useTranslation();
  const leaving = useMutation({ mutationFn: () => leaveForSignOn(next, i18n.language) });
  return (
    <>
      {leaving.error && <ErrorNote error={leaving.error} />}
      <Button pending={leaving.isPending} onClick={() => leaving.mutate()}>
        {t('identity.signon.enter')}
      </Button>
    </>
  );
}
