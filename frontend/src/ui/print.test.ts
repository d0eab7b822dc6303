import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What is said of paper in each file; once loaded it holds until the page is loaded anew. */
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(`src/${name}`, 'utf8'))
  .filter((css) => css.includes('@media print'));

test('whatOneSheetSaysOfThePaperHoldsForItAlone', () => {
  const pages = sheets.flatMap((css) => found(css, /@page ?([^{]*)/g));
  expect(pages.map((name) => name.trim()).toSorted()).toEqual([
    'digest',
    'register',
    'roll',
    'sheet',
    'slips',
  ]);
});

test('noTwoSheetsHaveAClassInCommon', () => {
  const printed = sheets.map((css) => [
    ...new Set(found(css, /\.app:has\(([^{]*?)\)+ /g).flatMap((what) => found(what, /\.([\w-]+)/g))),
  ]);
  expect(printed.flat().toSorted()).toEqual(['digest', 'print-sheet', 'register', 'roll', 'sheet', 'slips']);
});

function found(text: string, what: RegExp): string[] {
  return [...text.matchAll(what)].map(([, name = '']) => name);
}
