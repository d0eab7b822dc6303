import type { Words } from '../../../app/language';
import type { zh } from './words';

export const en = {
  title: 'Visits at home',
  empty: 'No visits yet.',
  count: '{{n}} here, {{total}} in all',
  ofOne: 'At one member’s home',
  everybody: 'All visits',
  hard: 'Hard for them: {{what}}',
  doing: 'To be done: {{what}}',
  cause: {
    SPRING_FESTIVAL: 'Spring Festival',
    JULY_FIRST: '1 July',
    ILLNESS: 'Illness',
    HARDSHIP: 'Hardship',
    CONDOLENCE: 'Condolence',
    OTHER: 'Other',
  },
  relation: {
    SELF: 'the member',
    SPOUSE: 'spouse',
    PARENT: 'parent',
    CHILD: 'child',
    OTHER: 'other family',
  },
  field: {
    member: 'Member',
    visitedOn: 'Day',
    cause: 'Why',
    visited: 'Met',
    relation: 'Who was met',
    name: 'Name',
    visitor: 'Visitor',
    money: 'Money (yuan)',
    goods: 'Goods',
    hardship: 'What is hard',
    measures: 'What is to be done',
    settledOn: 'Settled',
  },
  record: {
    act: 'Write down a visit',
    note: 'A visit is no call; whoever spoke with the member himself records that beside it.',
    done: 'Noted',
    nameHint: 'Where it was not the member',
    hardshipHint: 'Kept sealed, for the secretary and the liaison',
  },
  settle: {
    act: 'Settled',
    title: 'What was found at {{name}}’s is settled',
    note: 'Said once, with the day.',
    done: 'Settled',
  },
} satisfies Words<typeof zh>;
