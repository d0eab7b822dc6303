import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import type { ApiError } from '../../../api/problem';
import type { DeputyForm, DeputyView } from '../../../api/schema';

export interface DeputyFilter {
  organization?: string | undefined;
  cursor?: string | undefined;
}

export const deputiesQuery = ({ organization, cursor }: DeputyFilter) =>
  queryOptions({
    queryKey: ['deputies', organization, cursor],
    queryFn: () =>
      body(
        api.GET('/deputies', {
          params: { query: { limit: 50, ...(organization && { organization }), ...(cursor && { cursor }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The accounts that can stand for each other, to choose among. */
export const holdersQuery = queryOptions({
  queryKey: ['accounts', 'holders'],
  queryFn: () => body(api.GET('/accounts', { params: { query: { limit: 200 } } })),
});

export function useAppoint() {
  const queries = useQueryClient();
  const once = useOnce();
  return useMutation<DeputyView, ApiError, DeputyForm>({
    mutationFn: (form) => body(api.POST('/deputies', { params: { header: once(form) }, body: form })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['deputies'] }),
  });
}

export function useEndDeputy() {
  const queries = useQueryClient();
  return useMutation<DeputyView, ApiError, DeputyView>({
    mutationFn: ({ id, etag }) =>
      body(api.POST('/deputies/{id}/end', { params: { path: { id }, header: { 'If-Match': etag } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['deputies'] }),
  });
}

export const ownDeputiesQuery = queryOptions({
  queryKey: ['me', 'deputies'],
  queryFn: () => body(api.GET('/me/deputies')),
});

/** Acts by an appointment from now on, or for oneself with null: all that was read before is another's. */
export function useStandIn() {
  const queries = useQueryClient();
  return useMutation<unknown, ApiError, string | null>({
    mutationFn: (id) =>
      id === null
        ? api.POST('/me/deputies/rest')
        : api.POST('/me/deputies/{id}/act', { params: { path: { id } } }),
    onSuccess: () => queries.resetQueries(),
  });
}
