import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';

/** Recovery codes, shown this once. */
export function CodesToKeep({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <p className="note ochre">{t('identity.own.second.codesNote')}</p>
      <ol className="formcols mono" aria-label={t('identity.own.second.codes')} style={{ paddingLeft: 24 }}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <p className="row wrap">
        <Button look="main" onClick={onKept}>
          {t('identity.own.second.codesKept')}
        </Button>
        <Button onClick={() => void navigator.clipboard?.writeText(codes.join('\n'))}>{t('ui.copy')}</Button>
        <Button onClick={() => print()}>{t('identity.own.second.print')}</Button>
      </p>
    </div>
  );
}
