import type { Words } from '../../app/language';
import * as activation from './activation/words.en';
import * as client from './clients/words.en';
import * as deputies from './deputies/words.en';
import * as leaving from './leaving/words.en';
import * as own from './own/words.en';
import * as signon from './signon/words.en';
import * as starting from './starting/words.en';
import type { zh } from './words';

export const en = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  username: 'User name',
  password: 'Password',
  welcome: 'The desk of the service station for members who work away',
  demo: 'A demonstration; everybody in it is invented.',
  forgotten:
    'Forgot the password? The administrator of the unit above resets it and hands you a one-time password.',
  refused: 'User name or password is wrong, or the account is disabled or locked.',
  changePassword: 'Change password',
  mustChange: 'This is a one-time start password. Choose your own before you go on.',
  currentPassword: 'Current password',
  newPassword: 'New password',
  newPasswordHint:
    'At least 10 characters of three sorts: capitals, small letters, digits, signs; used nowhere else.',
  passwordChanged: 'Password changed',
  rolesOf: '{{name}} · {{role}}',
  role: {
    SYSTEM_ADMIN: 'System administrator',
    SECURITY_ADMIN: 'Security administrator',
    AUDITOR: 'Auditor',
    COUNTY_VIEWER: 'County viewer',
    TOWNSHIP_ADMIN: 'Township administrator',
    STATION_STAFF: 'Service station',
    BRANCH_SECRETARY: 'Branch secretary',
    LIAISON_OFFICER: 'Liaison officer',
    CARE_WORKER: 'Care worker',
    MEMBER: 'Member',
    API_CLIENT: 'API client',
    EMPLOYER_CLIENT: 'Employer’s program',
  },
  mayDo: {
    title: 'What you can do here',
    SYSTEM_ADMIN: 'Set up units, open accounts, load the list of units; not read members.',
    SECURITY_ADMIN: 'Look at accounts, unlock and disable them; not read members.',
    AUDITOR: 'Read the record of acts; not read members.',
    COUNTY_VIEWER: 'See figures only; the lists stay with the townships.',
    CARE_WORKER: 'See the people in your care.',
    MEMBER: 'See your own file, what your branch owes you, and your reports.',
    toOwn: 'Open my own pages',
    other: 'This page is not part of your role.',
  },
  account: {
    title: 'Accounts',
    meta: 'Who may come in, in which unit, to do what',
    open: 'Open an account',
    displayName: 'Name',
    displayNameHint: 'As shown on the pages',
    usernameHint: 'For signing in: small letters, digits, hyphens',
    role: 'Role',
    organization: 'Unit',
    organizationHint: 'This unit and everything below it are in reach',
    state: 'State',
    lastSignInAt: 'Last sign-in',
    never: 'Never',
    ACTIVE: 'Active',
    DISABLED: 'Disabled',
    LOCKED: 'Locked',
    CLOSED: 'Closed',
    disable: 'Disable',
    enable: 'Enable',
    unlock: 'Unlock',
    reset: 'Reset password',
    mustChange: 'Password to be changed',
    empty: 'There is no account in this unit yet.',
    count: '{{n}} accounts on this page',
    countAll: '{{n}} on this page of {{total}}',
    startPassword: 'One-time start password',
    startPasswordLost:
      'The account is open; its password was in the first answer, which got lost. Reset the password to get a new one.',
    startPasswordNote:
      'Shown this once only. Hand it over in person; it must be changed at the first sign-in.',
    noted: 'I have noted it',
    opened: 'Account {{name}} is open',
    confirmDisable: 'Disable {{name}}: no further sign-in, and open sessions end at once.',
    confirmReset: 'Reset the password of {{name}}: the old one is void, and open sessions end at once.',
    done: 'Done',
    rename: 'Change name',
    endSessions: 'End sessions',
    confirmEndSessions: 'End every open session of {{name}}, who can sign in again.',
    secondFactor: 'Second factor',
    resetSecond: 'Reset second factor',
    confirmResetSecond:
      'Phone and recovery codes of {{name}} are lost: take the second factor away; open sessions end at once. Make sure in person who asks.',
  },
  activation: activation.en,
  client: client.en,
  deputies: deputies.en,
  leaving: leaving.en,
  own: own.en,
  signon: signon.en,
  starting: starting.en,
} satisfies Words<typeof zh>;
