import type { Words } from '../../app/language';
import type { zh } from './words';

export const en = {
  title: 'Home',
  onRoll: 'Members on the roll',
  onRollMeta: 'Full and probationary, as the roll stands now; a figure opens what is behind it',
  byUnit: 'Members on the roll by unit',
  imports: 'Last imports',
  all: 'All',
  waiting: 'Waiting for me',
  nothingWaits: 'Nothing waits for you.',
  since: 'since {{day}}',
  township: 'Township',
  hidden: 'not told',
  careAndHome: 'Care and homecoming by township',
  careAndHomeMeta:
    'From 1 January to today; what is fewer than five, and what would give it away, is left out',
  figures: {
    'I-30': 'Farm help (in season / due)',
    'I-31': 'Children in care',
    'I-32': 'Elders in care',
    'I-33': 'Visits to families',
    'I-34': 'Returned',
    'I-35': 'Ventures running',
    'I-36': 'Village posts',
    'I-37': 'Requests (solved / raised)',
    'I-40': 'Help (content / said so or not)',
  },
  waits: {
    TRANSFERS_TO_RECEIVE: 'Transfers to receive',
    TRANSFERS_OVERDUE: 'Letters that ran out unanswered',
    CORRECTIONS_TO_DECIDE: 'Corrections to decide',
    IMPORTS_TO_SETTLE: 'Imports to settle',
    CARD_ADDRESSES_TO_FIND: 'Addresses of cards to find',
    SUPPORT_REQUESTS_NEW: 'New requests for support',
    WEBHOOKS_DEAD: 'Messages given up',
  },
} satisfies Words<typeof zh>;
