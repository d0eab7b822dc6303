import { expect, test } from 'vitest';
import { browserOf } from './browser';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36';

test('aBrowserIsKnownByWhatOnlyItSays', () => {
  expect(browserOf(CHROME)).toBe('Chrome · Windows');
  expect(browserOf(`${CHROME} Edg/141.0`)).toBe('Edge · Windows');
  expect(browserOf('Mozilla/5.0 (Linux; Android 15) Version/4.0 Chrome/130.0 MicroMessenger/8.0')).toBe(
    '微信 · Android',
  );
});

test('whatIsUnknownIsShownAsItIs', () => {
  expect(browserOf('curl/8.5.0')).toBe('curl/8.5.0');
  expect(browserOf(undefined)).toBeUndefined();
});
