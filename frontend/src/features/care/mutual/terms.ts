export const BOARDS = ['balance', 'days'] as const;

/** What of mutual aid is looked at; it stands in the address. */
export interface AidSearch {
  board?: (typeof BOARDS)[number] | undefined;
  household?: string | undefined;
  cursor?: string | undefined;
}
