import type { Words } from '../../../app/language';
import type { zh } from './words';

export const en = {
  title: 'Week',
  days: '{{from}} to {{to}}',
  allDays: 'Any day',
  before: 'Week before',
  after: 'Week after',
  print: 'Print',
  whole: 'In all',
  byUnit: 'By unit',
  unit: 'Unit',
  note: 'Contacts by the day they happened, as far as written down; what is overdue, promised or lost as of now. Units by code, never ranked.',
  figure: {
    reached: 'Reached / attempts',
    calls: 'Calls of {{month}}: done / owed',
    visits: 'Visits',
    meetings: 'Meetings held',
    overdue: 'Overdue / to be done',
    promises: 'Open promises',
    lost: 'Lost / away',
    found: 'Found again',
  },
  column: {
    reached: 'Reached / attempts',
    calls: 'Calls of the month',
    overdue: 'Overdue / to do',
    lost: 'Lost / away',
  },
} satisfies Words<typeof zh>;
