import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import type { ApiError } from '../../../api/problem';
import type { StartSlipsView } from '../../../api/schema';

/** The accounts of a unit that nobody has signed in to yet. */
export const unstartedQuery = (organization: string | undefined) =>
  queryOptions({
    queryKey: ['accounts', 'unstarted', organization],
    queryFn: () =>
      body(
        api.GET('/accounts', {
          params: { query: { unstarted: true, limit: 200, ...(organization && { organization }) } },
        }),
      ),
  });

/** Start passwords; they are kept no longer than the page that shows them. */
export function useStartSlips() {
  const queries = useQueryClient();
  return useMutation<StartSlipsView, ApiError, string[]>({
    gcTime: 0,
    mutationFn: (accountIds) => body(api.POST('/accounts/start-slips', { body: { accountIds } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
}
