import type { PolicyView } from '../../../api/schema';

export const AUDIENCES = [
  'EVERYBODY',
  'MEMBERS_AWAY',
  'LABOURERS',
  'THOSE_RETURNED',
  'FAMILIES_LEFT_BEHIND',
] as const;

export const TONES = {
  NOT_YET: 'ochre',
  VALID: 'jade',
  EXPIRED: 'slate',
  WITHDRAWN: undefined,
} as const satisfies Record<PolicyView['state'], string | undefined>;

export interface PolicyFilter {
  audience?: (typeof AUDIENCES)[number] | undefined;
  /** With those that do not hold today. */
  all?: boolean | undefined;
  cursor?: string | undefined;
}
