import type { Words } from '../../../app/language';
import type { zh } from './words';

export const en = {
  act: 'Leaves',
  title: '{{name}} leaves',
  note: 'The account is closed for good and open sessions end at once; what was done keeps its name.',
  nothing: 'There is no open work.',
  open: 'There is open work, to be handed over first:',
  pile: '{{kind}}: {{n}}',
  kind: {
    TRANSFERS: 'Letters on their way',
    IMPORTS: 'Unfinished imports',
    CARE_CASES: 'Files of those in care',
  },
  heir: 'Handed over to',
  heirHint: 'Somebody who reaches the unit',
  reason: 'Reason',
  done: 'The account is closed',
} satisfies Words<typeof zh>;
