import type { Words } from '../../../app/language';
import type { zh } from './words';

export const en = {
  title: 'Correction requests',
  boards: {
    label: 'Which requests',
    open: 'To decide',
    overdue: 'Overdue',
    accepted: 'Accepted',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
  },
  count: '{{n}} on this page',
  countAll: '{{n}} on this page of {{total}}',
  empty: 'There are no such requests.',
  late: 'Overdue',
  propose: 'Propose a correction',
  proposeNote:
    'Change only what is wrong. Once sent it cannot be changed; the township or the station decides within 15 days.',
  unchanged: 'Nothing has been changed yet.',
  proposed: 'The correction is proposed',
  nothing: '(empty)',
  proposedBy: 'Proposed on {{on}} by {{by}}',
  dueOn: 'To be decided by {{on}}',
  decidedBy: '{{on}} {{by}}: {{why}}',
  reason: 'Reason',
  field: {
    person: 'Name',
    organization: 'Branch',
    changes: 'Correction',
    reason: 'Reason',
    due: 'Time',
    state: 'State',
  },
  states: { PROPOSED: 'To decide', ACCEPTED: 'Accepted', REFUSED: 'Refused', WITHDRAWN: 'Withdrawn' },
  accept: {
    act: 'Accept',
    title: 'Accept the correction of {{name}}',
    note: '{{n}} fields of the file will be rewritten and stand in its history.',
    done: 'Accepted; the file is corrected',
  },
  refuse: {
    act: 'Refuse',
    title: 'Refuse the correction of {{name}}',
    note: 'The file stays as it is; whoever proposed it sees the reason.',
    done: 'Decided',
  },
  extend: {
    act: 'Take longer',
    title: 'Take longer to decide',
    note: 'Once, until the 30th day at the latest.',
    done: 'Extended',
  },
  withdraw: {
    act: 'Withdraw',
    title: 'Withdraw the request',
    note: 'What was proposed stays on record.',
    done: 'Withdrawn',
  },
} satisfies Words<typeof zh>;
