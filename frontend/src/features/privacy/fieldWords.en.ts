import type { Words } from '../../app/language';
import type { zh } from './fieldWords';

export const en = {
  note: 'Every column of the database: what it is for, on what footing, how sensitive, in which form, for how long.',
  find: 'Find a table or column',
  table: 'Table',
  column: 'Column',
  purpose: 'Purpose',
  basis: 'Footing',
  sensitivity: 'Sensitivity',
  form: 'Form',
  retention: 'Kept for',
  count: '{{n}} columns',
  empty: 'There is no such column.',
  purposes: {
    ROLL: 'Roll and contact',
    HOUSEHOLDS: 'Households',
    UNITS: 'Units',
    IMPORT: 'Imports',
    ACCESS: 'Accounts and sign-in',
    ACCOUNTABILITY: 'Accountability',
    PRIVACY: 'Privacy',
    OPERATION: 'Operation',
  },
  bases: { DUTY: 'Duty', CONSENT: 'Separate consent', SECURITY: 'Duty of security' },
  sensitivities: { PLAIN: 'Plain', PERSONAL: 'Personal', SENSITIVE: 'Sensitive', SECRET: 'Secret' },
  forms: { CLEAR: 'Clear', SEALED: 'Encrypted', MASKED: 'Masked', HASHED: 'Hashed' },
  retentions: {
    INSTANCE: 'No end',
    ON_THE_ROLL: 'While on the roll, and its history',
    ACCOUNT: 'While the account exists',
    SESSION: 'Half a year',
    IMPORT_RECORD: 'Two years',
    IMPORT_FILE: '30 days',
    ANSWER: '1 day',
    TRACE: 'Three years',
  },
} satisfies Words<typeof zh>;
