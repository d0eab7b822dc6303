import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../../api/client';
import type { ImportView } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorNote } from '../../ui/ErrorNote';
import { useMe } from '../identity/shared/me';
import { useImportAct } from './queries';
import { isOpen, writes } from './states';

/** What can be done with an import in its state; each act says how much it changes, and what cannot be taken back asks once. */
export function ImportActs({ of }: { of: ImportView }) {
  const { t } = useTranslation();
  const acting = useImportAct(of.id);
  const me = useMe();
  const [asking, setAsking] = useState<'cancel' | 'undo'>();
  const n = writes(of.counts);
  return (
    <>
      {acting.error && !asking && <ErrorNote error={acting.error} />}
      {isOpen(of.state) && <Button onClick={() => ask('cancel')}>{t('imports.act.cancel')}</Button>}
      {of.state === 'COMMITTING' && (
        <Button pending={acting.isPending} onClick={() => acting.mutate('cancel')}>
          {t('imports.act.stop')}
        </Button>
      )}
      {of.createdBy === me.displayName &&
        of.counts.rejected > 0 &&
        (of.state === 'VALIDATED' || of.state === 'DONE') && <Rejects of={of} />}
      {of.state === 'DONE' && <Button onClick={() => ask('undo')}>{t('imports.act.undo')}</Button>}
      {of.state === 'VALIDATED' && (
        <Button
          look="main"
          pending={acting.isPending}
          because={n === 0 && t('imports.act.nothingToWrite')}
          onClick={() => acting.mutate('commit')}
        >
          {t('imports.act.commit', { n })}
        </Button>
      )}
      {asking && (
        <Dialog title={t(`imports.act.${asking}Title`)} open onClose={() => setAsking(undefined)}>
          <div className="stack">
            <p>{t(`imports.act.${asking}Note`, { n })}</p>
            {acting.error?.code === 'UNDO_COLLIDES' && <p>{t('imports.act.collides')}</p>}
            {acting.error && <ErrorNote error={acting.error} />}
            <Button look="main" pending={acting.isPending} onClick={act}>
              {t(`imports.act.${asking}Title`)}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );

  function ask(act: 'cancel' | 'undo'): void {
    acting.reset();
    setAsking(act);
  }

  function act(): void {
    if (asking) acting.mutate(asking, { onSuccess: () => setAsking(undefined) });
  }
}

/** The rows to be mended; only who uploaded them gets them. */
function Rejects({ of }: { of: ImportView }) {
  const { t } = useTranslation();
  const name = `${of.source.file.replace(/\.\w+$/, '')}-退回.xlsx`;
  const taking = useMutation<void>({
    mutationFn: () => download(`/imports/${of.id}/rejects.xlsx`, name),
  });
  return (
    <>
      {taking.error && <ErrorNote error={taking.error} />}
      <Button pending={taking.isPending} onClick={() => taking.mutate()}>
        {t('imports.act.rejects', { n: of.counts.rejected })}
      </Button>
    </>
  );
}
