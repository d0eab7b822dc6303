import type { Words } from '../../../app/language';
import type { zh } from './words';

export const en = {
  title: 'Start slips',
  meta: 'Accounts that nobody has signed in to yet, a slip each',
  print: 'Print the slips',
  make: 'Make {{n}} start slips',
  made: '{{n}} start slips',
  note: 'The password on each stands on this page only and is gone when you leave; making slips again voids these. Print them and hand them over in person.',
  voids: 'Earlier slips of these {{n}} accounts become void.',
  empty: 'No account here waits for its first sign-in.',
  again: 'Back to the accounts',
  all: 'All',
  choose: 'Choose {{name}}',
  none: 'Choose accounts first',
  slip: {
    head: 'Guiyan · start slip',
    account: 'User name',
    password: 'One-time password',
    address: 'Address',
    how: 'Choose a password of your own at the first sign-in, then tear this slip up; do not photograph or forward it.',
  },
} satisfies Words<typeof zh>;
