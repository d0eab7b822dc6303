import type { Words } from '../../../app/language';
import type { zh } from './words';

export const en = {
  enter: 'Use the single sign-on',
  entering: 'Entering …',
  back: 'Back to the sign-in page',
  bind: 'Single sign-on',
  bound: 'Single sign-on',
  title: 'Single sign-on of {{name}}',
  subject: 'Identity',
  subjectHint:
    'Shown on the page where its holder is refused when he comes by the single sign-on. Empty to bind nobody; whoever is signed in is out at once.',
  save: 'Save',
} satisfies Words<typeof zh>;
