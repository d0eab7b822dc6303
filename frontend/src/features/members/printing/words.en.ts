import type { Words } from '../../../app/language';
import type { zh } from './words';

export const en = {
  act: 'Print',
  title: 'Register of members',
  now: 'Print',
  back: 'Back to the roll',
  meta: '{{n}} members, A4 landscape',
  most: 'At most {{n}} members are printed at once; choose a unit first.',
  unit: 'Unit: {{unit}}',
  day: 'As of {{day}}',
  count: 'Members: {{n}}',
  number: 'No.',
  code: 'Code',
  codeOf: 'Opens the file of {{name}}',
  note: 'Notes: 1. Phones are masked; whole numbers are shown in the system for a purpose. 2. The code of a row opens its file, after signing in.',
  printed: 'Guiyan · printed {{day}} by {{who}}',
  signs: { filled: 'Filled in by:', secretary: 'Secretary:', checked: 'Checked by:', day: 'Date:' },
} satisfies Words<typeof zh>;
