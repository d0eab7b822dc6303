import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../../api/client';

/** One unit by its id. */
export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['organizations', 'one', id],
    queryFn: () => body(api.GET('/organizations/{id}', { params: { path: { id } } })),
    staleTime: 60_000,
  });

/** The units right below one. */
export const unitsBelowQuery = (parent: string) =>
  queryOptions({
    queryKey: ['organizations', 'below', parent],
    queryFn: () => body(api.GET('/organizations', { params: { query: { parent, limit: 200 } } })),
    staleTime: 60_000,
  });

/** The units in reach by code, as many as a page holds. */
export const unitsInReachQuery = queryOptions({
  queryKey: ['organizations', 'reach'],
  queryFn: () => body(api.GET('/organizations', { params: { query: { limit: 200 } } })),
  select: ({ items }) => items,
  staleTime: 60_000,
});

/** The topmost units, for somebody who stands above all of them; the list is by code, and codes nest. */
export const topUnitsQuery = queryOptions({
  ...unitsInReachQuery,
  select: ({ items }) => items.filter((unit) => !unit.parentId),
});
