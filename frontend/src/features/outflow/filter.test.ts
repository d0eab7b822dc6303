import { expect, test } from 'vitest';
import { askedOf, outflowFilter, searchOf } from './filter';

test('leavesOutWhatIsNoFilter', () => {
  const filter = outflowFilter({ open: 'maybe', asOf: 'today', area: 44, floating: true, scope: 'NEAR' });
  expect(JSON.parse(JSON.stringify(filter))).toEqual({ area: '44', floating: true });
});

test('asksForThoseAwayUnlessToldOtherwise', () => {
  expect(askedOf({ q: '陈' })).toEqual({ q: '陈', open: true, view: undefined });
  expect(askedOf({ status: 'RETURNED', view: 'people' })).toEqual({ status: 'RETURNED', view: undefined });
});

test('readsTheListThatTheServerNames', () => {
  const filter = searchOf('/api/v1/outflows?open=true&organization=u1&area=4403');
  expect(filter).toMatchObject({ open: true, organization: 'u1', area: '4403' });
});
