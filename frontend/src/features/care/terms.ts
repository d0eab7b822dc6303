import type {
  CareActor,
  CareCloseReason,
  CareKin,
  CareNeed,
  CareVisitMistake,
  SchoolStage,
} from '../../api/schema';

export const NEEDS: CareNeed[] = [
  'COMPANY',
  'CALL_PARENTS',
  'HOMEWORK',
  'CLOTHES',
  'SCHOOLING',
  'FIREWOOD',
  'SHOPPING',
  'FARM_WORK',
  'DOCTOR',
  'REPAIRS',
  'PAPERS',
  'OTHER',
];
export const ACTORS: CareActor[] = ['CARER', 'CADRE', 'MEMBER', 'TEACHER', 'CLASSMATE', 'NEIGHBOUR'];
export const KIN: CareKin[] = [
  'GRANDPARENT',
  'PARENT',
  'AUNT_OR_UNCLE',
  'SIBLING',
  'OTHER_RELATIVE',
  'OTHER',
];
export const STAGES: SchoolStage[] = [
  'NOT_ENROLLED',
  'KINDERGARTEN',
  'PRIMARY',
  'JUNIOR_SECONDARY',
  'SENIOR_SECONDARY',
  'NOT_AT_SCHOOL',
];
export const REASONS: CareCloseReason[] = [
  'FAMILY_BACK',
  'MOVED',
  'DIED',
  'CONSENT_WITHDRAWN',
  'NOT_NEEDED',
  'GREW_UP',
];
export const MISTAKES: CareVisitMistake[] = ['NOT_MADE', 'OTHER_PERSON', 'OTHER_DAY', 'TWICE'];
export const BOARDS = ['mine', 'all'] as const;

/** Which cases are looked at; it stands in the address. */
export interface CareSearch {
  board?: (typeof BOARDS)[number] | undefined;
  kind?: 'CHILD' | 'ELDER' | undefined;
  unassigned?: boolean | undefined;
  consented?: boolean | undefined;
  ageFrom?: number | undefined;
  ageTo?: number | undefined;
  cursor?: string | undefined;
}
