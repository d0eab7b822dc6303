import { expect, test } from 'vitest';
import type { OutflowView } from '../../../api/schema';
import { actsOf, mainOf } from './acts';

const row = (of: Pick<OutflowView, 'acts' | 'status' | 'reviewState'>) => of as OutflowView;

test('theVillageSubmitsAndTheTownshipConfirmsOrSendsBack', () => {
  const submitted = row({ acts: [], status: 'RETURNED', reviewState: 'SUBMITTED' });
  expect(actsOf(submitted, true)).toEqual(['confirm', 'send-back']);
  expect(actsOf(submitted, false)).toEqual([]);
  expect(actsOf(row({ ...submitted, reviewState: 'SENT_BACK' }), false)).toEqual(['submit']);
  expect(actsOf(row({ ...submitted, reviewState: 'CONFIRMED' }), true)).toEqual(['send-back']);
});

test('offersWhatTheStateAllowsAndAnotherPlaceWhileAway', () => {
  const away = row({ acts: ['return', 'contact-lost'], status: 'AWAY', reviewState: 'CONFIRMED' });
  expect(actsOf(away, false)).toEqual(['stays', 'return', 'contact-lost']);
  const reported = row({ acts: ['depart', 'cancel'], status: 'REPORTED', reviewState: 'CONFIRMED' });
  expect(actsOf(reported, false)).toEqual(['depart', 'cancel']);
});

test('whatWaitsForWhoeverLooksStandsOut', () => {
  const main = (acts: string[], of: Pick<OutflowView, 'status' | 'reviewState'>, reviews: boolean) => {
    const one = row({ acts, ...of });
    return mainOf(actsOf(one, reviews), one);
  };
  const out = ['contact-lost', 'return', 'close'];
  expect(main(out, { status: 'AWAY', reviewState: 'SUBMITTED' }, true)).toBe('confirm');
  expect(main(out, { status: 'AWAY', reviewState: 'SENT_BACK' }, false)).toBe('submit');
  expect(main(out, { status: 'AWAY', reviewState: 'DRAFT' }, false)).toBe('return');
  const lost = ['contact-restored', 'return', 'close'];
  expect(main(lost, { status: 'CONTACT_LOST', reviewState: 'DRAFT' }, false)).toBe('contact-restored');
  expect(main([], { status: 'RETURNED', reviewState: 'DRAFT' }, false)).toBe('submit');
});
