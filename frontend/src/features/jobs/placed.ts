import type { PlacementView } from '../../api/schema';

export type Placed = Pick<PlacementView, 'endedOn' | 'stayed'>;

/** Whether somebody works there still; a ledger may tell that he was gone by half a year, but no day. */
export function isThere({ endedOn, stayed }: Placed): boolean {
  return !endedOn && stayed !== false;
}
