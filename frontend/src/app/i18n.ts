import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chosenLanguage, rememberLanguage, type Language } from './language';
import { rooms, zh, type AllWords } from './words';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: AllWords };
  }
}

/** Makes the words ready, in the language chosen last. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: chosenLanguage(),
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zh } },
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
  });
  await fetchWords(chosenLanguage());
  document.documentElement.lang = i18next.language;
}

/** Changes the language of everything, at once and for next time. */
export async function speak(language: Language): Promise<void> {
  rememberLanguage(language);
  await fetchWords(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** English is fetched by those who read it. */
async function fetchWords(language: Language): Promise<void> {
  if (language !== 'en') return;
  const { en } = await import('./words.en');
  i18next.addResourceBundle('en', 'translation', en);
}

type Room = keyof typeof rooms;

/** A page together with the words of its room, or of all the rooms that it speaks of. */
export async function withWords<M>(of: Room | Room[], page: Promise<M>): Promise<M> {
  const loading = [of].flat().map(async (room) => [room, (await rooms[room]()).zh] as const);
  const words = Object.fromEntries(await Promise.all(loading));
  i18next.addResourceBundle('zh-CN', 'translation', words, true);
  return page;
}
