import type { Words } from '../../../app/language';
import type { zh } from './words';

export const en = {
  title: 'Publicity',
  empty: 'No publicity noted yet.',
  count: '{{n}} here, {{total}} in all',
  figure: 'Publicity this year',
  held: '{{n}} times · {{reach}} person-times',
  kind: {
    MEMBER_ASSEMBLY: 'Assembly of members',
    FILM_SCREENING: 'Film',
    STUDY_VISIT: 'Study visit',
    ENCOURAGEMENT_VISIT: 'Visit to encourage',
    OTHER: 'Other',
  },
  topic: {
    LABOUR_POLICY: 'Labour policy',
    OUTSIDE_PROSPECTS: 'Prospects outside',
    SAFETY_AND_RIGHTS: 'Safety and rights',
    OTHER: 'Other',
  },
  actor: { TOWNSHIP: 'Township', VILLAGE: 'Village' },
  group: {
    YOUNG_RURAL_MEMBERS: 'Young rural members',
    MEMBERS: 'All members',
    VILLAGERS: 'Villagers',
    ONE_FAMILY: 'One family',
  },
  field: {
    title: 'Title',
    unit: 'Held by',
    kind: 'Form',
    topic: 'Topic',
    actor: 'Level',
    targetGroup: 'For whom',
    heldOn: 'Day',
    place: 'Place',
    reach: 'Person-times',
    members: 'Of them members',
    words: 'Words',
  },
  note: { act: 'Note publicity', note: 'Once it was held; those who were there are counted.', done: 'Noted' },
  revise: { title: 'Revise the note', note: 'It stays with the unit that held it.', done: 'Revised' },
} satisfies Words<typeof zh>;
