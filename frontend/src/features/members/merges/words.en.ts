import type { Words } from '../../../app/language';
import type { zh } from './words';

export const en = {
  act: 'Merge a duplicate',
  title: 'Merge two records of one person',
  find: 'Find the other record',
  likely: 'Records of the same name or birth; put one beside this one when both are one person.',
  beside: 'Side by side',
  note: 'Merge only when both are {{name}}. Choose the value of each field; contact points, consents, households and history of both are kept. It can be undone.',
  field: 'Field',
  keep: 'This record, which stays',
  lose: 'The other, which goes',
  choose: 'Choose {{field}}: {{value}}',
  empty: '(empty)',
  same: 'The same in both',
  moving: 'Goes over as well: {{what}}',
  nothingMoving: 'Nothing else goes over from the other record.',
  reason: 'How it is known that they are one person',
  submit: 'Merge; {{n}} fields from the other record',
  done: 'Merged',
  gone: 'This record has been merged into another one of the same person.',
  openHeir: 'Open that one',
  into: '{{on}} {{by}} merged another record of {{name}}: {{why}}',
  undo: 'Undo the merge',
  undoTitle: 'Undo the merge',
  undoNote:
    'Both records become what they were. Other edits since stay; if a field that the merge changed has been edited, it cannot be undone.',
  undoReason: 'Reason',
  undone: 'The merge is undone',
  externalId: 'External id',
  kinds: {
    ContactPoint: 'contact points',
    Consent: 'consents',
    Belonging: 'households',
    CorrectionRequest: 'correction requests',
    PersonMerge: 'earlier merges',
  },
} satisfies Words<typeof zh>;
