/** The shape of a dictionary: what stands in Chinese must stand in every other language. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

export type Language = 'zh-CN' | 'en';

const KEY = 'guiyan.language';

/** The language chosen last, else Chinese. */
export function chosenLanguage(): Language {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh-CN';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
