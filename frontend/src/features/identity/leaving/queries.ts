import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type { AccountView, LeavingForm } from '../../../api/schema';

export const openWorkQuery = (id: string) =>
  queryOptions({
    queryKey: ['accounts', 'open-work', id],
    queryFn: () => body(api.GET('/accounts/{id}/open-work', { params: { path: { id } } })),
  });

export function useCloseAccount({ id, etag }: AccountView) {
  const queries = useQueryClient();
  return useMutation<unknown, ApiError, LeavingForm>({
    mutationFn: (form) =>
      api.POST('/accounts/{id}/close', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: filled(form),
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
}
