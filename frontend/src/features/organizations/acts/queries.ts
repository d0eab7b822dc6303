import {
  queryOptions,
  useMutation,
  useQueryClient,
  type InvalidateQueryFilters,
} from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type {
  OrganizationView,
  PageUnitMergeView,
  UnitChanged,
  UnitMergeForm,
  UnitMergeView,
  UnitMoveForm,
  UnitSplitForm,
} from '../../../api/schema';

export const affectedQuery = (id: string, to?: string) =>
  queryOptions({
    queryKey: ['organizations', 'affected', id, to],
    queryFn: () =>
      body(api.GET('/organizations/{id}/affected', { params: { path: { id }, query: filled({ to }) } })),
    staleTime: 0,
  });

export const unitTimelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['organizations', 'timeline', id],
    queryFn: () => body(api.GET('/organizations/{id}/timeline', { params: { path: { id } } })),
  });

export function useMoveUnit(unit: OrganizationView) {
  return useChange((form: UnitMoveForm) =>
    body(api.POST('/organizations/{id}/move', { params: paramsOf(unit), body: form })),
  );
}

export function useMergeUnit(unit: OrganizationView) {
  return useChange((form: UnitMergeForm) =>
    body(api.POST('/organizations/{id}/merge', { params: paramsOf(unit), body: form })),
  );
}

/** Merges of units above a township, the newest first; asked again and again while one is being done. */
export const unitMergesQuery = queryOptions({
  queryKey: ['organizations', 'merges'],
  queryFn: async ({ client, queryKey }) => {
    const before = client.getQueryData<PageUnitMergeView>(queryKey);
    const now = await body(api.GET('/unit-merges', { params: { query: { limit: 20 } } }));
    if (before?.items.some(isWorking) && !now.items.some(isWorking))
      void client.invalidateQueries(changedTree);
    return now;
  },
  refetchInterval: ({ state }) => (state.data?.items.some(isWorking) ? 2000 : false),
});

/** All that is known of units, but for the merges themselves. */
const changedTree: InvalidateQueryFilters = {
  predicate: ({ queryKey: [room, what] }) => room === 'organizations' && what !== 'merges',
};

function isWorking({ state }: UnitMergeView): boolean {
  return state === 'QUEUED' || state === 'RUNNING';
}

export function useStartUnitMerge({ id: intoId }: OrganizationView) {
  const once = useOnce();
  const queries = useQueryClient();
  return useMutation<UnitMergeView, ApiError, UnitMergeForm>({
    mutationFn: (form) => {
      const said = { ...form, intoId };
      return body(api.POST('/unit-merges', { params: { header: once(said) }, body: said }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['organizations'] }),
  });
}

export function useSplitUnit(unit: OrganizationView) {
  const once = useOnce();
  return useChange((form: UnitSplitForm) => {
    const { path, header } = paramsOf(unit);
    const params = { path, header: { ...header, ...once(form) } };
    return body(api.POST('/organizations/{id}/split', { params, body: form }));
  });
}

function paramsOf({ id, etag }: OrganizationView) {
  return { path: { id }, header: { 'If-Match': etag } };
}

/** A change of the tree concerns everything that lies in it. */
function useChange<F>(change: (form: F) => Promise<UnitChanged>) {
  const queries = useQueryClient();
  return useMutation<UnitChanged, ApiError, F>({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries(),
  });
}
