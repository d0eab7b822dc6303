/** The closed lists of the ledger, in the order in which they are offered. */
export const STATUSES = [
  'REPORTED',
  'AWAY',
  'HOST_REGISTERED',
  'ON_HOME_VISIT',
  'CONTACT_LOST',
  'RETURNED',
  'RELATION_TRANSFERRED',
  'CLOSED',
  'CANCELLED',
] as const;
export const AWAY_FOR = [
  'UNDER_6_MONTHS',
  'TO_12_MONTHS',
  'TO_3_YEARS',
  'TO_5_YEARS',
  'OVER_5_YEARS',
  'UNKNOWN',
] as const;
export const SCOPES = [
  'CROSS_PROVINCE',
  'CROSS_CITY',
  'CROSS_COUNTY',
  'CROSS_TOWNSHIP',
  'ABROAD',
  'UNKNOWN',
] as const;
export const REASONS = [
  'WORK',
  'BUSINESS',
  'JOB_CHANGE',
  'STUDY',
  'GRADUATION',
  'FAMILY',
  'RESIDENCE',
  'ABROAD',
  'OTHER',
] as const;
export const REVIEW_STATES = ['DRAFT', 'SUBMITTED', 'CONFIRMED', 'SENT_BACK'] as const;
export const CHANNELS = [
  'SELF',
  'RELATIVES',
  'CADRE',
  'FELLOW_MEMBER',
  'LABOUR_AGENCY',
  'LABOUR_EXPORT',
  'NATIONAL_LABOUR_EXPORT',
  'JOB_FAIR',
  'OTHER',
] as const;
export const MODES = ['ORGANISED', 'INTRODUCED', 'SELF_ARRANGED'] as const;
export const LOST = [
  'WORK',
  'ENTERPRISE_REFORM',
  'GRADUATED',
  'CHANGED_EMPLOYER',
  'ABROAD',
  'RESIDENCE_CHANGED',
  'OTHER',
] as const;
export const CLOSES = ['DIED', 'MEMBERSHIP_ENDED', 'REGISTERED_IN_ERROR', 'OTHER'] as const;
export const VISITS = ['SPRING_FESTIVAL', 'HARVEST', 'FAMILY', 'MEETING', 'OTHER'] as const;
