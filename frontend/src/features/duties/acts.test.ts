import { expect, test } from 'vitest';
import { maySettle } from './acts';

test('whatWasMissedCanBeWaivedUntilItIsClosed', () => {
  expect(maySettle({ closed: false, state: 'MISSED' })).toBe(true);
  expect(maySettle({ closed: true, state: 'MISSED' })).toBe(false);
});

test('whatIsSettledIsNotSettledAgain', () => {
  for (const state of ['FULFILLED', 'FULFILLED_LATE', 'WAIVED', 'CANCELLED'] as const)
    expect(maySettle({ closed: false, state })).toBe(false);
  for (const state of ['PENDING', 'OVERDUE'] as const) expect(maySettle({ closed: false, state })).toBe(true);
});
