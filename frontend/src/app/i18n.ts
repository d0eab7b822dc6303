import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chosenLanguage, rememberLanguage, type Language } from './language';
import { en, zh } from './words';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh };
  }
}

/** Makes the words ready, in the language chosen last. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: chosenLanguage(),
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = i18next.language;
}

/** Changes the language of everything, at once and for next time. */
export async function speak(language: Language): Promise<void> {
  rememberLanguage(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
