import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../api/client';

/** How many members stand on the roll of a unit, and of each one below it that keeps a register. */
export const onRollQuery = (organization: string) =>
  queryOptions({
    queryKey: ['members', 'onRoll', organization],
    queryFn: () => body(api.GET('/statistics/I-01', { params: { query: { organization } } })),
  });

/** What waits for the person signed in. */
export const inboxQuery = (organization: string | undefined) =>
  queryOptions({
    queryKey: ['inbox', organization],
    queryFn: () => body(api.GET('/inbox', { params: { query: { ...(organization && { organization }) } } })),
  });
