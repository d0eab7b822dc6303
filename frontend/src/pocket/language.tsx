import { createContext, useContext } from 'react';
import { chosenLanguage, type Words } from '../app/language';
import { zh } from './words';

type Dictionary = Words<typeof zh>;

const Spoken = createContext<Dictionary>(zh);

export const Speaking = Spoken.Provider;

/** The words of the language chosen last; English is fetched by those who read it. */
export async function wordsSpoken(): Promise<Dictionary> {
  document.documentElement.lang = chosenLanguage();
  return chosenLanguage() === 'en' ? (await import('./words.en')).en : zh;
}

/** The words of the phone pages. */
export const useWords = (): Dictionary => useContext(Spoken);

/** A text with its values filled in. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The word for a code that may be newer than this page: itself when we have none. */
export function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
