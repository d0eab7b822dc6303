import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import type { ApiError } from '../../../api/problem';
import type { DisclosureForm, DisclosureView } from '../../../api/schema';

export const accessLogQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['members', 'access', id],
    queryFn: ({ pageParam }) =>
      body(
        api.GET('/members/{id}/access-log', {
          params: { path: { id }, query: { limit: 20, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** Asks for values in clear; what is answered lives as long as the dialog that shows it. */
export function useDisclose(id: string) {
  const queries = useQueryClient();
  return useMutation<DisclosureView, ApiError, DisclosureForm>({
    gcTime: 0,
    mutationFn: (form) =>
      body(api.POST('/members/{id}/disclosures', { params: { path: { id } }, body: form })),
    onSuccess: () => queries.invalidateQueries({ queryKey: accessLogQuery(id).queryKey }),
  });
}
