import { expect, test } from 'vitest';
import { nameOf } from './AuditFilters';
import { zh } from './words';

test('aWordLeadsBackToItsAct', () => {
  expect(nameOf('contact_point_added')).toBe('contact-point.added');
  expect(nameOf('import_row_mended')).toBe('import-row.mended');
  expect(nameOf('import_rejects_disclosed')).toBe('import.rejects-disclosed');
  expect(nameOf('account_second_factor_set_up')).toBe('account.second-factor-set-up');
});

test('everyWordIsAboutAKnownSubject', () => {
  for (const key of Object.keys(zh.act)) expect(nameOf(key)).not.toMatch(/^\./);
});
