import type { Words } from '../../app/language';
import type { zh } from './words';

export const en = {
  act: 'Act on all',
  note: 'The same act for all {{n}} who are listed now. Look first, then confirm.',
  action: 'Which act',
  regroup: 'Put into a village group',
  end: 'Take off the roll',
  villageGroup: 'Village group',
  reason: 'Reason',
  DIED: 'Died',
  LEFT: 'Left',
  TRANSFERRED: 'Transferred',
  on: 'On which day',
  look: 'Look',
  looked: '{{matched}} listed, {{applicable}} can be done.',
  cannot: '{{message}}: {{n}}',
  confirm: 'Do it for {{n}}',
  again: 'Change it',
  running: 'Under way: {{done}} done',
  done: '{{done}} done, {{refused}} refused.',
  page: '{{n}} here',
  refused: 'Refused',
} satisfies Words<typeof zh>;
