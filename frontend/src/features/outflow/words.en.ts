import type { Words } from '../../app/language';
import * as acts from './acts/words.en';
import * as handover from './liaisons/words.en';
import * as map from './map/words.en';
import * as print from './print/words.en';
import * as snapshot from './snapshots/words.en';
import * as terms from './termWords.en';
import type { zh } from './words';

export const en = {
  ...terms.en,
  ...acts.en,
  ...handover.en,
  ...map.en,
  print: print.en,
  snapshot: snapshot.en,
  title: 'Ledger of those away',
  one: 'Absence of {{name}}',
  row: 'What the ledger says',
  sentBack: 'Sent back by {{by}}: {{why}}',
  searchLabel: 'Find',
  searchHint: 'How the name begins',
  asOf: 'As of',
  asOfLabel: 'As of which day',
  any: 'any',
  yes: 'Yes',
  no: 'No',
  whoElse: 'Who else is there',
  countAll: '{{n}} on this page of {{total}}',
  empty: 'No absence matches.',
  clear: 'Clear filters',
  view: { label: 'Which level', people: 'People', units: 'Branches' },
  who: {
    label: 'Whom to see',
    away: 'Away',
    floating: 'Six months or more',
    short: 'Less than six months',
    ended: 'Ended',
  },
  units: {
    meta: '{{n}} away of {{of}} on the roll, as of {{day}}',
    away: 'Away / on the roll',
    floating: 'Six months / away',
    host: 'Registered there / floating',
    liaison: 'With a liaison / away',
  },
  narrowed: {
    area: 'Area {{area}}',
    host: { true: 'Registered at the host place', false: 'Not registered there' },
    liaison: { true: 'With a liaison', false: 'Without a liaison' },
    returned: 'Returned {{from}} to {{to}}',
  },
  register: {
    act: 'Register a departure',
    title: 'Register a departure',
    done: '{{name}} is registered as away',
    after: 'All else may be added later.',
    more: 'More (may stay empty)',
    textHint: 'When no day is sure, the words as told',
    noteHint: 'Shown to secretary and liaison only',
    gone: { label: 'Gone already?', YES: 'Has left', NO: 'Will leave' },
    before: { YES: 'Reported before leaving', NO: 'Found out later' },
  },
  place: {
    hint: 'As it was told; choose an area below when it is sure',
    example: 'Such as Longgang, Shenzhen',
    suggested: 'May be',
    sure: 'Kept as {{name}}',
    unsure: 'Not sure',
    unknown: 'Not in the table of areas; the words are kept.',
  },
  stay: {
    title: 'Places',
    none: 'No place is known yet.',
    site: 'Site or address',
    siteHint: 'Kept encrypted',
    from: 'From',
    to: 'To',
    toHint: 'Empty when still there',
    now: 'until now',
  },
  visit: {
    title: 'Times at home',
    reason: 'Why',
    from: 'Came on',
    to: 'Left on',
    toHint: 'Empty when still at home',
    now: 'still at home',
  },
  history: { title: 'History', at: 'When', act: 'What', on: 'Date', actor: 'By', what: 'Details' },
  absences: {
    title: 'Absences',
    count: 'Away {{n}} times',
    none: 'Never registered as away.',
    somewhere: 'Nobody knows where',
    now: 'until now',
  },
  away: { title: 'Members away', meta: 'Away / on the roll; a figure opens its list' },
} satisfies Words<typeof zh>;
