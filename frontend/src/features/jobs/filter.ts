import { oneOf, textIn } from '../../app/search';
import { PROVINCES, PROVISIONS, TRADES, WAGES } from './terms';

/** What the board is narrowed by; all of it stands in the address. */
export interface VacancyFilter {
  /** With those that are no longer open. */
  all?: boolean | undefined;
  trade?: (typeof TRADES)[number] | undefined;
  wage?: (typeof WAGES)[number] | undefined;
  area?: (typeof PROVINCES)[number] | undefined;
  lodging?: (typeof PROVISIONS)[number] | undefined;
  employer?: string | undefined;
  cursor?: string | undefined;
}

export function vacancyFilter(search: Record<string, unknown>): VacancyFilter {
  return {
    all: String(search['all']) === 'true' || undefined,
    trade: oneOf(TRADES, search['trade']),
    wage: oneOf(WAGES, textIn(search['wage'])),
    area: oneOf(PROVINCES, textIn(search['area'])),
    lodging: oneOf(PROVISIONS, search['lodging']),
    employer: textIn(search['employer']),
    cursor: textIn(search['cursor']),
  };
}
