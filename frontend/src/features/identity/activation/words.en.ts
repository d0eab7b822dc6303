import type { Words } from '../../../app/language';
import type { zh } from './words';

export const en = {
  issue: 'Activation code',
  title: 'Activation code of {{name}}',
  note: 'With it the member opens an account of his own: once, within three days, five tries; another code voids it. Hand it over in person, with a third person present.',
  witness: 'Present',
  witnessHint: 'Somebody beside the issuer',
  code: 'Activation code',
  once: 'Shown this once; holds until {{until}}.',
  link: 'Scan it with a phone, then type the code',
  qr: 'QR code of the member’s door',
  again: 'There is an account {{username}} already; the code gives it a new password.',
  kept: 'Handed over',
  door: 'Open my account',
  welcome: 'Fill in the code your liaison officer has handed you.',
  username: 'User name',
  usernameHint: 'Of your choice: small letters, digits, hyphens; not needed where you have one',
  password: 'New password',
  open: 'Open the account',
  opened: 'Account {{username}} is open. Please sign in.',
  toSignIn: 'Sign in',
  unknown: 'The address is not complete; scan the code again.',
} satisfies Words<typeof zh>;
