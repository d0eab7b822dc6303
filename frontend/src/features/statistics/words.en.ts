import type { Words } from '../../app/language';
import type { zh } from './words';

export const en = {
  title: 'Statistics',
  boards: {
    label: 'Which figures',
    AGE: 'Age',
    SEX: 'Sex',
    EDUCATION: 'Education',
    QUALITY: 'Completeness',
    JOBS: 'Work found',
    CARE: 'Care and help',
  },
  period: {
    label: 'Of which time',
    YEAR: 'This year',
    TWELVE_MONTHS: 'Twelve months',
    FIVE_YEARS: 'Five years',
  },
  question: {
    AGE: 'How old are the members?',
    SEX: 'How many are men, how many women?',
    EDUCATION: 'What schooling do the members have?',
    QUALITY: 'Which unit still lacks most of the required fields?',
  },
  percent: 'Filled (%)',
  definition: 'Definition: {{text}}',
  unit: 'Unit',
  whole: 'Together',
  total: 'Members',
  unknown: 'Not known',
  missing: 'Who lacks something',
  hidden: 'not shown',
  small:
    'Townships only; figures of fewer than five people, and those that would give one away, are not shown.',
  empty: 'There are no units.',
  age: {
    '-30': 'Up to 30',
    '31-35': '31–35',
    '36-40': '36–40',
    '41-45': '41–45',
    '46-50': '46–50',
    '51-55': '51–55',
    '56-60': '56–60',
    '61-': '61 and over',
    UNKNOWN: 'Not known',
  },
  part: { FILLED: 'Required fields', REACHABLE: 'Own number', FRESH: 'Verified this quarter' },
} satisfies Words<typeof zh>;
