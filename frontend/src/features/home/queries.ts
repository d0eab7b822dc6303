import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../api/client';

/** How many members stand on the roll of a unit, and of each one below it that keeps a register. */
export const onRollQuery = (organization: string) =>
  queryOptions({
    queryKey: ['members', 'onRoll', organization],
    queryFn: () => body(api.GET('/statistics/I-01', { params: { query: { organization } } })),
  });

export const TOWNSHIP_INDICATORS = [
  'I-30',
  'I-31',
  'I-32',
  'I-33',
  'I-34',
  'I-35',
  'I-36',
  'I-37',
  'I-40',
] as const;

/** One figure of care or homecoming this year, by township. */
export const townshipFigureQuery = (indicator: (typeof TOWNSHIP_INDICATORS)[number], organization: string) =>
  queryOptions({
    queryKey: ['townships', indicator, organization],
    queryFn: () =>
      body(
        api.GET('/statistics/townships/{indicator}', {
          params: { path: { indicator }, query: { organization } },
        }),
      ),
  });

/** What waits for the person signed in. */
export const inboxQuery = (organization: string | undefined) =>
  queryOptions({
    queryKey: ['inbox', organization],
    queryFn: () => body(api.GET('/inbox', { params: { query: { ...(organization && { organization }) } } })),
  });
