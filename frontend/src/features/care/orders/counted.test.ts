import { expect, test } from 'vitest';
import { searchOf } from './counted';
import { countedIn } from './terms';

test('aFigureOfHelpOpensExactlyWhatItCounts', () => {
  expect(
    searchOf('/api/v1/family-service-orders?from=2007-08-01&to=2008-07-31&cancelled=false'),
  ).toMatchObject({
    from: '2007-08-01',
    to: '2008-07-31',
    cancelled: false,
  });
  expect(searchOf('/api/v1/family-service-orders?state=CONFIRMED&answered=true')).toMatchObject({
    state: 'CONFIRMED',
    answered: true,
  });
});

test('whatAnAddressDoesNotSayNarrowsNothing', () => {
  expect(
    Object.values(countedIn({ inSeason: false, cancelled: 'x' })).every((one) => one === undefined),
  ).toBe(true);
});
