import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { speak } from './i18n';

/** Turns the page into the other language, with what the server says on it. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <button
      type="button"
      className="btn text"
      lang={other}
      title={t('shell.languageLabel')}
      onClick={() => void speak(other).then(() => queries.invalidateQueries())}
    >
      {t('shell.language')}
    </button>
  );
}
