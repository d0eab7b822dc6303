/** Where the words of the codes stand that a field of an import has. */
const BY_FIELD: Record<string, string> = {
  actor: 'care.actor',
  aim: 'training.aim',
  answer: 'homecoming.intention.answers',
  audience: 'training.policy.audience',
  beneficiaryType: 'jobs.referral.beneficiary',
  caredFor: 'care.commitment.for',
  carerIs: 'care.commitment.is',
  cause: 'contact.visit.cause',
  certificateGrade: 'training.grades',
  circumstance: 'outflow.lost',
  confirmedBy: 'care.order.confirmers',
  consentHow: 'care.how',
  consentRelation: 'care.kin',
  departureMode: 'outflow.mode',
  dutyType: 'duties.kinds',
  end: 'members.end',
  field: 'homecoming.fields',
  guardianRelation: 'care.kin',
  incomeBand: 'outflow.income',
  introducerKind: 'jobs.placement.introducedBy',
  introducerRole: 'jobs.referral.role',
  lodging: 'jobs.provision',
  meals: 'jobs.provision',
  method: 'contact.method',
  mode: 'training.mode',
  outcome: 'contact.outcome',
  reach: 'jobs.seeker.reaches',
  relation: 'contact.visit.relation',
  result: 'jobs.referral.result',
  role: 'identity.role',
  source: 'jobs.source',
  stage: 'care.stages',
  subject: 'training.subject',
  targetGroup: 'training.publicity.group',
  task: 'care.order.tasks',
  toldTopics: 'contact.topic',
  topic: 'training.publicity.topic',
  trade: 'jobs.trade',
  venueType: 'training.venue',
};

/** The same where a field of that name means something else in a kind of import. */
const BY_KIND: Record<string, Record<string, string>> = {
  CARE_VISITS: { kind: 'care.kind' },
  CHILD_CARE_CASES: { needs: 'care.need' },
  CONTACT_RECORDS: { needs: 'contact.need' },
  DUTY_WAIVERS: { reason: 'people.history.said' },
  ELDER_CARE_CASES: { needs: 'care.need' },
  GATHERINGS: { type: 'contact.gathering.kind' },
  GREETING_CARDS: { state: 'contact.cards.state' },
  OUTFLOW_EVENTS: { reason: 'outflow.visitReason' },
  PUBLICITY_ACTIVITIES: { kind: 'training.publicity.kind' },
  QUARTERLY_REPORTS: { channel: 'contact.report.channels', confirmedBy: 'dutyDesk.write.confirmations' },
  TRAINING_SESSIONS: { type: 'training.type' },
  VENTURES: { kind: 'homecoming.venture.kinds', status: 'homecoming.venture.states' },
  VILLAGE_POSTS: { kind: 'homecoming.post.kinds' },
};

/** The fields of the ledger whose words a clerk writes too. */
const WRITTEN = ['departureMode', 'incomeBand'];

export function roomOf(kind: string | undefined, field: string): string {
  if (kind === undefined && !WRITTEN.includes(field)) return `outflow.${field}`;
  return BY_KIND[kind ?? '']?.[field] ?? BY_FIELD[field] ?? `outflow.${field}`;
}
