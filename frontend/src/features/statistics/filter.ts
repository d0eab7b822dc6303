export const BOARDS = ['AGE', 'SEX', 'EDUCATION', 'QUALITY'] as const;

/** Which figures are looked at; it stands in the address. */
export interface StatisticsFilter {
  board?: (typeof BOARDS)[number] | undefined;
}
