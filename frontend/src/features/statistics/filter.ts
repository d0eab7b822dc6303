export const BOARDS = ['AGE', 'SEX', 'EDUCATION', 'QUALITY', 'JOBS', 'CARE'] as const;

export const PERIODS = ['YEAR', 'TWELVE_MONTHS', 'FIVE_YEARS'] as const;

export type Period = (typeof PERIODS)[number];

/** Which figures are looked at, and of which time; it stands in the address. */
export interface StatisticsFilter {
  board?: (typeof BOARDS)[number] | undefined;
  period?: Period | undefined;
}
