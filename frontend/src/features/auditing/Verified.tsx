import { useTranslation } from 'react-i18next';
import type { VerificationView } from '../../api/schema';
import { minuteOf } from '../../ui/moment';

/** What came of verifying the log. */
export function Verified({ result }: { result: VerificationView }) {
  const { t } = useTranslation();
  if (result.seals === 0)
    return (
      <p className="note ochre" role="status">
        {t('auditing.nothingSealed')}
      </p>
    );
  if (result.intact)
    return (
      <p className="note jade" role="status">
        {t('auditing.intact', { acts: result.acts, seals: result.seals, through: minuteOf(result.through) })}
      </p>
    );
  return (
    <div className="note seal" role="alert">
      <b>{t('auditing.broken')}</b>
      {result.findings.map(({ flaw, seal, act }) => (
        <span key={`${flaw}${seal}`}>
          {t('auditing.finding', { seal, flaw: t(`auditing.flaw.${flaw}`) })}
          {act && <span className="mono"> {act}</span>}
        </span>
      ))}
    </div>
  );
}
