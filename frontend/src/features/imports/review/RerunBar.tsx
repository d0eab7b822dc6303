import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { useImportAct } from '../queries';

/** Mended rows wait here until they are checked again. */
export function RerunBar({ of, n, onRerun }: { of: ImportView; n: number; onRerun: () => void }) {
  const { t } = useTranslation();
  const acting = useImportAct(of.id);
  return (
    <div className="note ochre" role="status">
      <Button pending={acting.isPending} onClick={() => acting.mutate('rerun', { onSuccess: onRerun })}>
        {t('imports.act.rerun', { n })}
      </Button>
      {acting.error && <ErrorNote error={acting.error} />}
    </div>
  );
}
