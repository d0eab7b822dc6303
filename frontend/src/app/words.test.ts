import { expect, test } from 'vitest';
import { zh as pocketZh } from '../pocket/words';
import { en as pocketEn } from '../pocket/words.en';
import { rooms, zh as atOnce } from './words';
import { en } from './words.en';

type Leaves = Record<string, string>;

const ofRooms = await Promise.all(
  Object.entries(rooms).map(async ([room, words]) => [room, (await words()).zh] as const),
);
const zh = { ...atOnce, ...Object.fromEntries(ofRooms) };

test('bothLanguagesFillInTheSameValues', () => {
  const english = leaves({ ...en, pocket: pocketEn });
  const differing = Object.entries(leaves({ ...zh, pocket: pocketZh })).filter(
    ([key, text]) => slots(text) !== slots(english[key] ?? ''),
  );
  expect(differing.map(([key]) => key)).toEqual([]);
});

test('noChineseIsLeftInTheEnglishWords', () => {
  const left = Object.entries(leaves({ ...en, pocket: pocketEn })).filter(
    ([key, text]) => key !== 'shell.language' && /\p{Script=Han}/u.test(text),
  );
  expect(left).toEqual([]);
});

function leaves(words: object, path = ''): Leaves {
  return Object.assign(
    {},
    ...Object.entries(words).map(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? { [path + key]: value } : leaves(value as object, `${path}${key}.`),
    ),
  ) as Leaves;
}

function slots(text: string): string {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map((match) => match[1])
    .toSorted((one, other) => (one ?? '').localeCompare(other ?? ''))
    .join();
}
