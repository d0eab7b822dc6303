import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type { PromiseView } from '../../../api/schema';

export interface PromiseFilter {
  kept?: true | undefined;
  cursor?: string | undefined;
}

/** What was promised and is not kept yet, the most urgent first; or what was kept. */
export const promisesQuery = (organization: string | undefined, filter: PromiseFilter, limit = 20) =>
  queryOptions({
    queryKey: ['promises', organization, filter, limit],
    queryFn: () =>
      body(
        api.GET('/promises', {
          params: {
            query: {
              limit,
              count: 'exact' as const,
              open: !filter.kept,
              ...filled({ organization, cursor: filter.cursor }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Says that a promise was kept. */
export function useKeep({ id, etag }: PromiseView) {
  const queries = useQueryClient();
  return useMutation<unknown, ApiError, { on: string }>({
    mutationFn: (form) =>
      body(
        api.POST('/promises/{id}/keep', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: form,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['promises'] }),
  });
}
