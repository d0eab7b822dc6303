import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { useOnce } from '../../api/once';
import { filled } from '../../api/patch';
import type { ApiError } from '../../api/problem';
import type { OutflowForm, OutflowFormPatch, OutflowIndicator, OutflowView } from '../../api/schema';
import { askedOf, type OutflowFilter } from './filter';

export const outflowsQuery = (filter: OutflowFilter, limit = 20) =>
  queryOptions({
    queryKey: ['outflows', 'list', filter, limit],
    queryFn: () =>
      body(
        api.GET('/outflows', {
          params: { query: { limit, count: 'exact' as const, sort: 'name', ...filled(askedOf(filter)) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** All episodes of one member, the last one first. */
export const episodesQuery = (member: string) =>
  queryOptions({
    queryKey: ['outflows', 'member', member],
    queryFn: () => body(api.GET('/outflows', { params: { query: { member, limit: 50, sort: '-id' } } })),
  });

export const outflowQuery = (id: string) =>
  queryOptions({
    queryKey: ['outflows', 'one', id],
    queryFn: () => body(api.GET('/outflows/{id}', { params: { path: { id } } })),
  });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['outflows', 'history', id],
    queryFn: () => body(api.GET('/outflows/{id}/history', { params: { path: { id } } })),
  });

export const staysQuery = (id: string) =>
  queryOptions({
    queryKey: ['outflows', 'stays', id],
    queryFn: () => body(api.GET('/outflows/{id}/stays', { params: { path: { id } } })),
  });

export const visitsQuery = (id: string) =>
  queryOptions({
    queryKey: ['outflows', 'visits', id],
    queryFn: () => body(api.GET('/outflows/{id}/home-visits', { params: { path: { id } } })),
  });

export const lossesQuery = (id: string) =>
  queryOptions({
    queryKey: ['outflows', 'losses', id],
    queryFn: () => body(api.GET('/outflows/{id}/contact-losses', { params: { path: { id } } })),
  });

/** One figure of those away; with `by` also its groups. */
export const figureQuery = (
  indicator: OutflowIndicator,
  organization: string | undefined,
  {
    by,
    from,
    to,
  }: {
    by?: 'SCOPE' | 'PROVINCE' | 'CITY' | 'COUNTRY' | 'REASON' | 'AWAY_FOR' | 'REVIEW';
    from?: string | undefined;
    to?: string | undefined;
  } = {},
) =>
  queryOptions({
    queryKey: ['outflows', 'figure', indicator, organization, by, from, to],
    queryFn: () =>
      body(
        api.GET('/statistics/{indicator}', {
          params: { path: { indicator }, query: filled({ organization, by, from, to }) },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Areas and countries that the words may mean; a code of a province gives its cities. */
export const areasQuery = (asked: { q?: string; parent?: string }) =>
  queryOptions({
    queryKey: ['areas', asked],
    queryFn: () => body(api.GET('/reference/areas', { params: { query: { limit: 50, ...asked } } })),
    staleTime: Infinity,
  });

export function useRegister() {
  const once = useOnce();
  return useWriting((form: OutflowForm) => {
    const said = filled(form);
    return body(api.POST('/outflows', { params: { header: once(said) }, body: said }));
  });
}

export function useCorrect({ id, etag }: OutflowView) {
  return useWriting((changes: OutflowFormPatch) =>
    body(
      api.PATCH('/outflows/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: changes,
      }),
    ),
  );
}

/** Acts have the same shape: each has its form, all answer the episode as it stands now. */
export function useAct({ id, etag }: OutflowView, act: string) {
  return useWriting((form: object) =>
    body(
      api.POST(`/outflows/{id}/${act}` as '/outflows/{id}/depart', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: filled(form),
      }),
    ),
  );
}

/** An act changes the ledger, the figures and what the member's page says. */
function useWriting<F>(act: (form: F) => Promise<OutflowView>) {
  const queries = useQueryClient();
  return useMutation<OutflowView, ApiError, F>({
    mutationFn: act,
    onSuccess: (outflow) => {
      for (const queryKey of [['outflows'], ['liaisons'], ['certificates']])
        void queries.invalidateQueries({ queryKey });
      queries.setQueryData(outflowQuery(outflow.id).queryKey, outflow);
    },
  });
}
