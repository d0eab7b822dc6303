import { expect, test } from 'vitest';
import { formOf, termsOf } from './terms';

const terms = {
  name: '人社',
  organizationId: '0J2TQ5ZK8W3A1',
  scopes: ['members:read' as const],
  expiresAt: '2009-03-12',
  allowedAddresses: '10.1.0.0/16\n 192.0.2.7 ',
};

test('theLastDayCountsToItsEndInShanghai', () => {
  expect(formOf(terms).expiresAt).toBe('2009-03-12T15:59:59.000Z');
});

test('eachLineIsAnAddress', () => {
  expect(formOf(terms).allowedAddresses).toEqual(['10.1.0.0/16', '192.0.2.7']);
  expect(formOf({ ...terms, allowedAddresses: '' }).allowedAddresses).toEqual([]);
});

test('whatIsShownComesBackUnchanged', () => {
  const form = formOf(terms);
  const view = {
    id: '0J2TQ5ZK8W3A2',
    etag: '"1"',
    name: form.name,
    organization: { id: form.organizationId, code: '1', name: '', shortName: '' },
    scopes: form.scopes,
    allowedAddresses: form.allowedAddresses,
    expiresAt: form.expiresAt,
    state: 'ACTIVE' as const,
  };
  expect(formOf(termsOf(view as never))).toEqual(form);
});
