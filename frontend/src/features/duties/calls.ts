/** The duties that a conversation fulfils. */
const CALLS: readonly string[] = ['MONTHLY_CALL', 'HALF_YEAR_ABROAD_CONTACT'];

export const isCall = (kind: string): boolean => CALLS.includes(kind);
