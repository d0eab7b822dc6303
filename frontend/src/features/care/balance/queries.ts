import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type { LabourOfferForm, LabourOfferView } from '../../../api/schema';

type Unit = string | undefined;

export const balanceQuery = (organization: Unit, on: string) =>
  queryOptions({
    queryKey: ['labour', 'balance', organization, on.slice(0, 4)],
    queryFn: () =>
      body(api.GET('/labour-balance', { params: { query: { on, ...filled({ organization }) } } })),
    placeholderData: keepPreviousData,
  });

export const shortQuery = (organization: Unit, on: string) =>
  queryOptions({
    queryKey: ['labour', 'short', organization, on],
    queryFn: () =>
      body(api.GET('/labour-balance/families', { params: { query: { on, ...filled({ organization }) } } })),
    placeholderData: keepPreviousData,
  });

export const offersQuery = (organization: Unit, from: string, to: string) =>
  queryOptions({
    queryKey: ['labour', 'offers', organization, from, to],
    queryFn: () =>
      body(
        api.GET('/labour-offers', {
          params: { query: { from, to, limit: 200, ...filled({ organization }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export function useOffer() {
  const once = useOnce();
  return useLabour<LabourOfferForm>((form) =>
    body(api.POST('/labour-offers', { params: { header: once(form) }, body: form })),
  );
}

export function useWithdrawOffer({ id, etag }: LabourOfferView) {
  return useLabour<void>(() =>
    body(
      api.POST('/labour-offers/{id}/withdraw', { params: { path: { id }, header: { 'If-Match': etag } } }),
    ),
  );
}

function useLabour<F>(act: (form: F) => Promise<LabourOfferView>) {
  const queries = useQueryClient();
  return useMutation<LabourOfferView, ApiError, F>({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['labour'] }),
  });
}
