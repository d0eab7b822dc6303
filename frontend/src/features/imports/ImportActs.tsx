import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../../api/client';
import type { ImportView } from '../../api/schema';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorNote } from '../../ui/ErrorNote';
import { useImportAct } from './queries';
import { isOpen, writes } from './states';

/** What can be done with an import in its state; each act says how much it changes. */
export function ImportActs({ of }: { of: ImportView }) {
  const { t } = useTranslation();
  const acting = useImportAct(of.id);
  const [undoing, setUndoing] = useState(false);
  const n = writes(of.counts);
  return (
    <>
      {acting.error && !undoing && <ErrorNote error={acting.error} />}
      {isOpen(of.state) && <Button onClick={() => acting.mutate('cancel')}>{t('imports.act.cancel')}</Button>}
      {of.state === 'COMMITTING' && (
        <Button onClick={() => acting.mutate('cancel')}>{t('imports.act.stop')}</Button>
      )}
      {of.counts.rejected > 0 && (of.state === 'VALIDATED' || of.state === 'DONE') && <Rejects of={of} />}
      {of.state === 'DONE' && <Button onClick={() => setUndoing(true)}>{t('imports.act.undo')}</Button>}
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
      <Dialog title={t('imports.act.undoTitle')} open={undoing} onClose={() => setUndoing(false)}>
        <div className="stack">
          <p>{t('imports.act.undoNote', { n })}</p>
          {acting.error?.code === 'UNDO_COLLIDES' && <p>{t('imports.act.collides')}</p>}
          {acting.error && <ErrorNote error={acting.error} />}
          <Button
            look="main"
            pending={acting.isPending}
            onClick={() => acting.mutate('undo', { onSuccess: () => setUndoing(false) })}
          >
            {t('imports.act.undo')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

function Rejects({ of }: { of: ImportView }) {
  const { t } = useTranslation();
  const name = `${of.source.file.replace(/\.\w+$/, '')}-退回.xlsx`;
  return (
    <Button onClick={() => void download(`/imports/${of.id}/rejects.xlsx`, name)}>
      {t('imports.act.rejects', { n: of.counts.rejected })}
    </Button>
  );
}
