import { expect, test } from 'vitest';
import { fieldOf } from './fieldOf';

const fields = [
  ['name'],
  ['guardianName'],
  ['guardianPhone'],
  ['consentOn'],
  ['consentHow'],
  ['rows', 0, 'crop'],
];

test.each([
  ['/name', ['name']],
  ['/rows/0/crop', ['rows', 0, 'crop']],
  ['/name/1/digits', ['name']],
  ['/file/name', ['name']],
  ['/file/guardian/phone', ['guardianPhone']],
  ['/guardian/name', ['guardianName']],
  ['/consent', ['consentOn']],
  ['/file/consent/how', ['consentHow']],
  ['/file/livesAlone', undefined],
  ['/file', undefined],
  ['', undefined],
])('%s stands at %s', (pointer, field) => expect(fieldOf(pointer, fields)).toEqual(field));
