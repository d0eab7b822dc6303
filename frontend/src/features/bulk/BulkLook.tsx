import { useTranslation } from 'react-i18next';
import type { BulkForm, BulkView } from '../../api/schema';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { useBulk } from './queries';

interface Props {
  form: BulkForm;
  look: BulkView;
  onBegun: (id: string) => void;
  onAgain: () => void;
}

/** What would come of it; the one button that does it. */
export function BulkLook({ form, look, onBegun, onAgain }: Props) {
  const { t } = useTranslation();
  const doing = useBulk();
  const { matched, applicable, notApplicable, confirmToken } = look;
  return (
    <div className="stack">
      <p>{t('bulk.looked', { matched, applicable })}</p>
      {notApplicable.length > 0 && (
        <ul className="lined found">
          {notApplicable.map(({ code, message, count }) => (
            <li key={code}>{t('bulk.cannot', { message, n: count })}</li>
          ))}
        </ul>
      )}
      {doing.error && <ErrorNote error={doing.error} />}
      <div className="row wrap">
        <Button
          look="main"
          pending={doing.isPending}
          because={applicable === 0 && t('ui.nothingFound')}
          onClick={send}
        >
          {t('bulk.confirm', { n: applicable })}
        </Button>
        <Button onClick={onAgain}>{t('bulk.again')}</Button>
      </div>
    </div>
  );

  function send(): void {
    doing.mutate(
      { ...form, dryRun: false, ...(confirmToken && { confirmToken }) },
      { onSuccess: ({ id }) => onBegun(id) },
    );
  }
}
