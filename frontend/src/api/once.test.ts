import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { spend, useOnce } from './once';

test('theSameThingHasTheSameKeyUntilItHasComeAbout', () => {
  const once = renderHook(useOnce).result.current;
  const first = once({ month: '2008-07' });
  expect(once({ month: '2008-07' })).toEqual(first);
  spend(first['Idempotency-Key']);
  const second = once({ month: '2008-07' });
  expect(second).not.toEqual(first);
  expect(once({ month: '2008-07' })).toEqual(second);
});

test('anotherThingHasAnotherKey', () => {
  const once = renderHook(useOnce).result.current;
  expect(once({ month: '2008-07' })).not.toEqual(once({ month: '2008-08' }));
});
