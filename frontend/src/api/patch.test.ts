import { expect, test } from 'vitest';
import { changesBetween, filled } from './patch';

test('namesOnlyWhatWasChanged', () => {
  expect(changesBetween({ name: '林晓川', note: null }, { name: '林晓川', note: '在外' })).toEqual({
    note: '在外',
  });
});

test('anEmptiedFieldBecomesNull', () => {
  expect(changesBetween({ note: '在外' }, { note: ' ' })).toEqual({ note: null });
});

test('anEmptyFieldThatWasEmptyIsNoChange', () => {
  expect(changesBetween<{ note?: string | null }>({}, { note: '' })).toEqual({});
});

test('aNewFormGoesWithoutItsEmptyFields', () => {
  expect(filled({ name: '林晓川', phone: '', sex: null })).toEqual({ name: '林晓川' });
});
