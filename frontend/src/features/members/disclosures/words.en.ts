import type { Words } from '../../../app/language';
import type { zh } from './words';

export const en = {
  act: 'See numbers',
  title: 'Full numbers of {{name}}',
  note: 'One person at a time. Who looked, when and what for is written down, and the person can read it.',
  fields: 'What to see',
  field: { PHONE: 'Phones', CITIZEN_ID: 'Citizen id' },
  purpose: 'What for',
  purposeHint: 'One sentence, such as “this month’s call”',
  show: 'See and note it',
  none: 'Not on file',
  close: 'Done',
  log: {
    title: 'Who has looked at this file',
    empty: 'Nobody has looked yet.',
    at: 'When',
    actor: 'Who',
    act: 'What',
    purpose: 'What for',
    purposes: { CALL_SHEET: 'took the sheets of the week along' },
    seen: 'The file, numbers masked',
    disclosed: 'In full: {{fields}}',
    phone: 'phones',
    citizenId: 'citizen id',
    open: 'Show',
    close: 'Hide',
  },
} satisfies Words<typeof zh>;
