import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { useOnce } from '../../api/once';
import { filled } from '../../api/patch';
import type { ApiError } from '../../api/problem';
import type { BulkForm, BulkView } from '../../api/schema';

/** A bulk action as it stands, asked again until it is done. */
export const bulkQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['bulk', id],
    queryFn: () => body(api.GET('/bulk-actions/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data?.state === 'DONE' ? false : 1000),
  });

/** The rows that were refused, a page at a time. */
export const refusedQuery = (id: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['bulk', id, 'refused', cursor],
    queryFn: () =>
      body(
        api.GET('/bulk-actions/{id}/items', {
          params: { path: { id }, query: { outcome: 'REFUSED', limit: 20, ...filled({ cursor }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Looks, or does what was looked at. */
export function useBulk() {
  const once = useOnce();
  const queries = useQueryClient();
  return useMutation<BulkView, ApiError, BulkForm>({
    mutationFn: (form) => body(api.POST('/bulk-actions', { params: { header: once(form) }, body: form })),
    onSettled: (_, __, { resource }) => queries.invalidateQueries({ queryKey: [resource] }),
  });
}
