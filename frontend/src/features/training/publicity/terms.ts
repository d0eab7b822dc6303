export const KINDS = [
  'MEMBER_ASSEMBLY',
  'FILM_SCREENING',
  'STUDY_VISIT',
  'ENCOURAGEMENT_VISIT',
  'OTHER',
] as const;
export const TOPICS = ['LABOUR_POLICY', 'OUTSIDE_PROSPECTS', 'SAFETY_AND_RIGHTS', 'OTHER'] as const;
export const ACTORS = ['TOWNSHIP', 'VILLAGE'] as const;
export const GROUPS = ['YOUNG_RURAL_MEMBERS', 'MEMBERS', 'VILLAGERS', 'ONE_FAMILY'] as const;

export interface PublicityFilter {
  kind?: (typeof KINDS)[number] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  cursor?: string | undefined;
}
