import type { Words } from '../../app/language';
import type { zh } from './lists';

export const en = {
  members: 'Roll',
  outflows: 'Ledger of those away',
  'activity-certificates': 'Activity certificates',
  inflows: 'Members from elsewhere',
  'labour-outflows': 'Labour outflows',
  households: 'Households',
  attendances: 'Attendances',
  'care-commitments': 'Promises of care',
  'care-gap-reviews': 'Families left behind',
  employers: 'Employers',
  exports: 'Lists taken',
  'field-catalog': 'Field catalogue',
  'job-seekers': 'Who looks for work',
  'mentor-links': 'Mentors',
  placements: 'Placements',
  'project-opportunities': 'Projects at home',
  'publicity-activities': 'Publicity',
  referrals: 'Referrals',
  'return-intentions': 'Intentions to return',
  'support-requests': 'Requests of returnees',
  vacancies: 'Posts',
  ventures: 'Ventures',
  'village-posts': 'Village posts',
  'audit-events': 'Log of acts',
} satisfies Words<typeof zh>;
