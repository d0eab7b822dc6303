import { expect, test } from 'vitest';
import { ofChild, ofElder } from './said';

const consent = { by: '龚桂香', relation: 'GRANDPARENT', on: '2008-07-01', how: 'WRITTEN' } as const;

test('another guardian does not keep the number of the one before', () => {
  const said = ofChild(
    { name: '小禾', needs: [], guardianName: '何叔', consentOn: '2008-07-01' },
    { consent },
  );
  expect(said.guardian).toEqual({ name: '何叔', relation: 'OTHER', phone: null });
  expect(said.consent).toEqual(consent);
});

test('what is emptied is taken out', () => {
  const said = ofChild({ name: '小禾', needs: [], guardianPhone: '' }, { consent });
  expect(said).toMatchObject({ stage: null, guardian: null, consent: null });
  expect(ofElder({ name: '石满香', needs: [] }).livesAlone).toBeNull();
});
