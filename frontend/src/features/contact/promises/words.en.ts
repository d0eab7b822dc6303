import type { Words } from '../../../app/language';
import type { zh } from './words';

export const en = {
  title: 'Promises',
  show: 'Which',
  open: 'Open',
  kept: 'Kept',
  none: 'All that was promised is kept.',
  noneKept: 'None kept yet.',
  count: '{{n}} here, {{total}} in all',
  until: 'until {{day}}',
  overdue: 'Overdue',
  keptOn: 'kept {{day}}',
  ofTheVillage: 'Its words are for the village',
  field: { who: 'To', what: 'What', by: 'By', dueOn: 'Until', state: 'State', keptOn: 'Day it was kept' },
  keep: { act: 'Kept', title: 'What was promised to {{name}} is kept', done: 'Noted' },
} satisfies Words<typeof zh>;
