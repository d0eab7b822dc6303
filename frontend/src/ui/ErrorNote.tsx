import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/problem';
import { Button } from './Button';

interface Props {
  error: Error;
  again?: () => void;
  /** Leave out what stands at its field already. */
  without?: (pointer: string) => boolean;
}

/** What went wrong, what is kept and what to do, with the trace id to copy; what asking again cannot change is not asked again. */
export function ErrorNote({ error: failure, again, without }: Props) {
  const { t } = useTranslation();
  const error = failure instanceof ApiError ? failure : unforeseen(failure);
  const { title, detail: said } = error.problem;
  const settled = error.status === 403 || error.status === 404;
  const detail = said !== title && said !== headline() && !settled && said;
  const rest = error.errors.filter(
    (one) => !without?.(one.pointer ?? '') && one.message !== error.problem.title,
  );
  return (
    <div className="note seal" role="alert">
      <b>{headline()}</b>
      {detail && <span>{detail}</span>}
      {rest.map((one) => (
        <span key={`${one.pointer}${one.code}${one.message}`}>{one.message}</span>
      ))}
      {error.problem.traceId && <TraceId id={error.problem.traceId} />}
      {again && !settled && (
        <Button small onClick={again}>
          {t('ui.again')}
        </Button>
      )}
    </div>
  );

  function headline(): string {
    if (error.unreachable) return t('ui.unreachable');
    if (error.code === 'NARROW_THE_UNIT') return t('ui.narrow');
    if (error.status === 403) return t('ui.forbidden');
    if (error.status === 404) return t('ui.absent');
    return error.problem.title || t('ui.failed');
  }
}

/** A failure of the page itself: it is said as far as it is known. */
function unforeseen({ message }: Error): ApiError {
  return new ApiError(500, { title: '', detail: message, status: 500, code: '' });
}

function TraceId({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="btn text small mono trace"
      onClick={() => void navigator.clipboard?.writeText(id)}
    >
      {t('ui.trace', { id })}
    </button>
  );
}
