import { dayIn, oneOf, textIn } from '../../app/search';

export const STATUSES = ['ACTIVE', 'TRANSFERRED', 'DIED', 'LEFT'] as const;
export const SEXES = ['MALE', 'FEMALE', 'UNKNOWN'] as const;
export const MEMBERSHIPS = ['FULL', 'PROBATIONARY'] as const;
export const AGES = ['-30', '31-35', '36-40', '41-45', '46-50', '51-55', '56-60', '61-', 'UNKNOWN'] as const;
export const SORTS = ['name', 'id'] as const;

/** What the roll is narrowed by; all of it stands in the address. */
export interface MemberFilter {
  organization?: string | undefined;
  status?: (typeof STATUSES)[number] | undefined;
  q?: string | undefined;
  sex?: (typeof SEXES)[number] | undefined;
  membership?: (typeof MEMBERSHIPS)[number] | undefined;
  education?: string | undefined;
  age?: (typeof AGES)[number] | undefined;
  incomplete?: boolean | undefined;
  /** Had gone away at least once by that day. */
  everAwayBy?: string | undefined;
  sort?: (typeof SORTS)[number] | undefined;
  cursor?: string | undefined;
}

/** Reads the filter out of an address, leaving out what is not one. */
export function memberFilter(search: Record<string, unknown>): MemberFilter {
  return {
    status: oneOf(STATUSES, search['status']),
    q: textIn(search['q']),
    sex: oneOf(SEXES, search['sex']),
    membership: oneOf(MEMBERSHIPS, search['membership']),
    education: textIn(search['education']),
    age: oneOf(AGES, search['age']),
    incomplete: String(search['incomplete']) === 'true' || undefined,
    everAwayBy: dayIn(search['everAwayBy']),
    sort: oneOf(SORTS, search['sort']),
    cursor: textIn(search['cursor']),
  };
}
