import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { numberOf } from '../../../api/numbers';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type { MutualAidForm, MutualAidView } from '../../../api/schema';

interface Asked {
  organization?: string | undefined;
  household?: string | undefined;
  cursor?: string | undefined;
}

const PAGE = { limit: 20, count: 'exact' as const };

export const aidQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['mutual', 'days', asked],
    queryFn: () => body(api.GET('/mutual-aid-days', { params: { query: { ...PAGE, ...filled(asked) } } })),
    placeholderData: keepPreviousData,
  });

export const balancesQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['mutual', 'balances', asked],
    queryFn: () =>
      body(api.GET('/mutual-aid-days/balances', { params: { query: { ...PAGE, ...filled(asked) } } })),
    placeholderData: keepPreviousData,
  });

/** What is typed of mutual aid. */
export type TypedAid = Omit<MutualAidForm, 'days'> & { days: string };

export function useNoteAid() {
  const once = useOnce();
  return useAid<TypedAid>((typed) => {
    const form: MutualAidForm = { ...typed, days: numberOf(typed.days) };
    return body(api.POST('/mutual-aid-days', { params: { header: once(form) }, body: form }));
  });
}

export function useWithdrawAid({ id, etag }: MutualAidView) {
  return useAid<void>(() =>
    body(
      api.POST('/mutual-aid-days/{id}/withdraw', {
        params: { path: { id }, header: { 'If-Match': etag } },
      }),
    ),
  );
}

function useAid<F>(act: (form: F) => Promise<MutualAidView>) {
  const queries = useQueryClient();
  return useMutation<MutualAidView, ApiError, F>({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['mutual'] }),
  });
}
