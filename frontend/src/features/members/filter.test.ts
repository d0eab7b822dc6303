import { expect, test } from 'vitest';
import { memberFilter } from './filter';

test('readsAFilterOutOfAnAddress', () => {
  expect(memberFilter({ status: 'LEFT', q: 'lxc', sex: 'MALE', sort: 'id' })).toMatchObject({
    status: 'LEFT',
    q: 'lxc',
    sex: 'MALE',
    sort: 'id',
  });
});

test('leavesOutWhatIsNoFilter', () => {
  expect(memberFilter({ status: 'GONE', sex: 3, q: '' })).toEqual({});
});

test('takesDigitsTypedIntoTheSearchAsText', () => {
  expect(memberFilter({ q: 2257 }).q).toBe('2257');
});
