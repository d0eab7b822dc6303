import type { zh } from './words';

export const en: typeof zh = {
  title: 'Records to look at',
  note: 'Three or more people within five minutes, or one note for three people in a week, are marked for you to look at; nobody loses a figure and no duty changes.',
  none: 'No record is marked.',
  count: '{{n}} on this page · {{total}} in all',
  field: {
    who: 'With whom',
    on: 'Day',
    by: 'Written down by',
    recordedAt: 'Written down at',
    outcome: 'Outcome',
    doubt: 'Why it is marked',
    unit: 'Unit',
  },
};
