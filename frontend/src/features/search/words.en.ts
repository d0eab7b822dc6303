import type { Words } from '../../app/language';
import type { zh } from './words';

export const en = {
  open: 'Find',
  title: 'Find people, households, units',
  hint: 'Name, pinyin initials, last four digits',
  nothing: 'Nothing found.',
  wide: 'Choose one township above to find people and households.',
  type: { MEMBER: 'Member', HOUSEHOLD: 'Household', ORGANIZATION: 'Unit' },
} satisfies Words<typeof zh>;
