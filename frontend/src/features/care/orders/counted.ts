import { countedIn, STATES, type Counted, type OrderSearch } from './terms';

/** Nothing that a figure would narrow the list by. */
export const UNCOUNTED: Counted & OrderSearch = {
  state: undefined,
  from: undefined,
  to: undefined,
  inSeason: undefined,
  answered: undefined,
  satisfied: undefined,
  cancelled: undefined,
};

/** The search of the page that shows the list that the server names. */
export function searchOf(list: string): OrderSearch & Counted {
  const asked = Object.fromEntries(new URL(list, location.origin).searchParams);
  return { ...UNCOUNTED, ...countedIn(asked), state: STATES.find((state) => state === asked['state']) };
}
