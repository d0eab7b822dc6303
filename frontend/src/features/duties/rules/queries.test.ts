import { expect, test } from 'vitest';
import type { DutyRuleView } from '../../../api/schema';
import { revised, typedOf } from './queries';

const RULE: DutyRuleView = {
  id: '0J2TQ5ZK8W100',
  etag: '"0"',
  kind: 'MONTHLY_CALL',
  organization: { id: '0J2TQ5ZK8W101', code: '439901201', shortName: '青禾乡', level: 'TOWNSHIP_COMMITTEE' },
  cadence: 'MONTH',
  owedBy: 'BRANCH_SECRETARY',
  dueDays: 0,
  graceDays: 0,
  effectiveFrom: '2008-01-01',
  goLiveOn: '2008-08-01',
  active: true,
};

test('aRevisionSaysOnlyWhatItChanges', () => {
  const { dueDays: _, ...asked } = typedOf(RULE);
  expect(revised(RULE, { ...asked, active: 'false' })).toEqual({ active: false });
  expect(revised(RULE, { ...asked, graceDays: '3' })).toEqual({ graceDays: 3 });
});
