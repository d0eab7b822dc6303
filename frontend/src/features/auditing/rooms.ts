/** Where the words of the codes stand that the notes of these acts are: by the act, else by its subject. */
const ROOMS: Record<string, string> = {
  account: 'subjects.way',
  'care.closed': 'care.because',
  'care.commitment-ended': 'care.commitment.because',
  'care.gap-answered': 'care.gap.arranged',
  'care.opened': 'care.kind',
  'care.visit-withdrawn': 'care.visit.mistake',
  contact: 'contact.outcome',
  duty: 'duties.kinds',
  'duty-rule': 'duties.kinds',
  'employer.heard-of': 'jobs.heard',
  gathering: 'contact.gathering.kind',
  'member.ended': 'members.end',
  'mentor-link': 'homecoming.fields',
  publicity: 'training.publicity.kind',
  'service-order.confirmed': 'care.order.confirmers',
  referral: 'jobs.referral.answered',
  'support-request.closed': 'homecoming.support.results',
  'support-request.raised': 'homecoming.support.topics',
  training: 'training.type',
  visit: 'contact.visit.cause',
};

/** Under which key the codes stand that the note of an act may be. */
export const roomOf = (action: string): string | undefined =>
  ROOMS[action] ?? ROOMS[action.split('.')[0] ?? ''];

/** Where the words of the fields stand that an act has changed: by its subject, the nearest first. */
const FIELDS: Record<string, readonly string[]> = {
  seeker: ['jobs.seeker', 'jobs.field'],
  referral: ['jobs.field'],
  training: ['training.field'],
};

/** Under which keys the words of the fields are that an act has changed. */
export const fieldsOf = (action: string): readonly string[] => FIELDS[action.split('.')[0] ?? ''] ?? [];
