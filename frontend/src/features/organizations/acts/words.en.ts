import type { Words } from '../../../app/language';
import type { zh } from './words';

export const en = {
  affected: 'Affects: {{what}}',
  nothing: 'Nothing lies in this unit yet.',
  doubles: '{{n}} people have a record of the same id in that township; settle them first.',
  reason: 'Reason',
  on: 'Date',
  dissolved: 'Dissolved on {{on}} and merged into another unit.',
  openHeir: 'Open that unit',
  history: 'History',
  move: {
    act: 'Move',
    title: 'Move {{name}} under another unit',
    to: 'The new unit above',
    note: 'Everybody and everything in it goes along; the code stays.',
    done: 'Moved',
  },
  merge: {
    act: 'Merge',
    title: 'Merge another unit into {{name}}',
    to: 'The unit to merge',
    note: 'Its people, rows and accounts come over; the unit stays on record.',
    largeNote:
      'The units below the other one move over one by one; when all have moved it is dissolved and stays on record. The page can be closed; the server goes on.',
    begun: 'The merge has begun',
    progress: 'Progress of the merge',
    states: {
      QUEUED: '{{other}} into {{into}}: waiting to begin, {{of}} units',
      RUNNING: '{{other}} into {{into}}: {{done}} of {{of}} units moved',
      DONE: '{{other}} has gone into {{into}}, {{done}} units moved',
      FAILED:
        '{{other}} into {{into}} was broken off: {{done}} of {{of}} units moved; merging again goes on from here',
    },
    done: 'Merged',
  },
  split: {
    act: 'Split',
    title: 'Split a branch off {{name}}',
    note: 'The chosen village groups go to the new branch with their people and households.',
    groups: 'Village groups',
    group: '{{name}} ({{n}} people)',
    noGroups: 'No village groups are on record, so it cannot be split by groups.',
    name: 'Full name of the new branch',
    shortName: 'Its short name',
    code: 'Its code',
    done: 'Split; this is the new branch',
  },
  act: {
    organization_set_up: 'Set up',
    organization_revised: 'Revised',
    organization_moved: 'Moved',
    organization_merge_begun: 'Merge begun',
    organization_merged: 'Took in a unit',
    organization_merged_away: 'Merged into another unit',
    organization_split: 'Split',
    organization_split_off: 'Split off',
    organization_imported: 'Imported',
  },
} satisfies Words<typeof zh>;
