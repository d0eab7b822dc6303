import type { Words } from '../../../app/language';
import type { zh } from './words';

export const en = {
  title: 'Deputies',
  meta: 'Who does whose work on which days; every act bears both names',
  appoint: 'Appoint a deputy',
  account: 'Whose work',
  accountHint: 'An account of a role you open, or your own',
  deputy: 'Done by',
  from: 'From',
  until: 'Until',
  untilHint: '92 days at most, both included',
  state: 'State',
  current: 'Holds',
  waiting: 'Not yet',
  over: 'Over',
  end: 'End',
  ended: 'The appointment has ended',
  appointed: 'The deputy is appointed',
  empty: 'No deputy has been appointed yet.',
  count: '{{n}} on this page',
  own: 'In whose stead I may act',
  ownNote: 'You then have the other’s role and reach, and every act bears both your names.',
  act: 'Act in this stead',
  rest: 'Be myself again',
  acting: 'Acting for {{name}}',
  days: '{{from}} to {{until}}',
} satisfies Words<typeof zh>;
