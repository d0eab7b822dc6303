import { oneOf, textIn } from '../../app/search';
import { AWAY_FOR, MODES, REASONS, REVIEW_STATES, SCOPES, STATUSES } from './terms';

const VIEWS = ['people', 'units'] as const;
const SORTS = ['name', 'id'] as const;

/** What the ledger of those away is narrowed by; all of it stands in the address. */
export interface OutflowFilter {
  organization?: string | undefined;
  view?: (typeof VIEWS)[number] | undefined;
  open?: boolean | undefined;
  asOf?: string | undefined;
  status?: (typeof STATUSES)[number] | undefined;
  q?: string | undefined;
  floating?: boolean | undefined;
  awayFor?: (typeof AWAY_FOR)[number] | undefined;
  scope?: (typeof SCOPES)[number] | undefined;
  area?: string | undefined;
  country?: string | undefined;
  reason?: (typeof REASONS)[number] | undefined;
  reviewState?: (typeof REVIEW_STATES)[number] | undefined;
  registeredAtHost?: boolean | undefined;
  liaison?: boolean | undefined;
  leftFrom?: string | undefined;
  leftTo?: string | undefined;
  jobInHand?: boolean | undefined;
  departureMode?: (typeof MODES)[number] | undefined;
  returnedFrom?: string | undefined;
  returnedTo?: string | undefined;
  sort?: (typeof SORTS)[number] | undefined;
  cursor?: string | undefined;
}

/** Reads the filter out of an address, leaving out what is not one. */
export function outflowFilter(search: Record<string, unknown>): OutflowFilter {
  return {
    view: oneOf(VIEWS, search['view']),
    open: yesOrNo(search['open']),
    asOf: dayIn(search['asOf']),
    status: oneOf(STATUSES, search['status']),
    q: textIn(search['q']),
    floating: yesOrNo(search['floating']),
    awayFor: oneOf(AWAY_FOR, search['awayFor']),
    scope: oneOf(SCOPES, search['scope']),
    area: textIn(search['area']),
    country: textIn(search['country']),
    reason: oneOf(REASONS, search['reason']),
    reviewState: oneOf(REVIEW_STATES, search['reviewState']),
    registeredAtHost: yesOrNo(search['registeredAtHost']),
    liaison: yesOrNo(search['liaison']),
    leftFrom: dayIn(search['leftFrom']),
    leftTo: dayIn(search['leftTo']),
    jobInHand: yesOrNo(search['jobInHand']),
    departureMode: oneOf(MODES, search['departureMode']),
    returnedFrom: dayIn(search['returnedFrom']),
    returnedTo: dayIn(search['returnedTo']),
    sort: oneOf(SORTS, search['sort']),
    cursor: textIn(search['cursor']),
  };
}

/** What the address says to the server; those away now when it says nothing of when or whether. */
export function askedOf(said: OutflowFilter): OutflowFilter {
  const filter = { ...said, view: undefined };
  const { open, status, leftFrom, leftTo, jobInHand, departureMode, returnedFrom, returnedTo } = filter;
  const says = [open, status, leftFrom, leftTo, jobInHand, departureMode, returnedFrom, returnedTo];
  return says.every((one) => one === undefined) ? { ...filter, open: true } : filter;
}

/** The search of the ledger's page that shows the list that the server names. */
export function searchOf(list: string): OutflowFilter {
  const asked = Object.fromEntries(new URL(list, location.origin).searchParams);
  return { ...outflowFilter(asked), organization: asked['organization'] };
}

function yesOrNo(value: unknown): boolean | undefined {
  const said = String(value);
  return said === 'true' || said === 'false' ? said === 'true' : undefined;
}

function dayIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
}
