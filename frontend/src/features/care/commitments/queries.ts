import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type { CareCommitmentEndForm, CareCommitmentForm, CareCommitmentView } from '../../../api/schema';

interface Asked {
  organization?: string | undefined;
  member?: string | undefined;
  household?: string | undefined;
  careCase?: string | undefined;
  ended?: boolean | undefined;
  cursor?: string | undefined;
}

export const commitmentsQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['care', 'commitments', asked],
    queryFn: () =>
      body(
        api.GET('/care-commitments', {
          params: { query: { limit: 20, count: 'exact' as const, ...filled(asked) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export function useCommit() {
  const once = useOnce();
  return useCommitment<CareCommitmentForm>((form) =>
    body(api.POST('/care-commitments', { params: { header: once(form) }, body: form })),
  );
}

export function useEndCommitment({ id, etag }: CareCommitmentView) {
  return useCommitment<CareCommitmentEndForm>((form) =>
    body(
      api.POST('/care-commitments/{id}/end', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: form,
      }),
    ),
  );
}

function useCommitment<F>(act: (form: F) => Promise<CareCommitmentView>) {
  const queries = useQueryClient();
  return useMutation<CareCommitmentView, ApiError, F>({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['care'] }),
  });
}
