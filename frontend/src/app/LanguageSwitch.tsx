import { useTranslation } from 'react-i18next';
import { speak } from './i18n';

/** Turns the page into the other language. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <button
      type="button"
      className="btn text"
      lang={other}
      title={t('shell.languageLabel')}
      onClick={() => void speak(other)}
    >
      {t('shell.language')}
    </button>
  );
}
