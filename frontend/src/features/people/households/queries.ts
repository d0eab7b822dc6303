import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { useRef } from 'react';
import { api, body } from '../../../api/client';
import { withNumbers } from '../../../api/numbers';
import { useOnce } from '../../../api/once';
import { changesBetween, filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type {
  HouseholdForm,
  HouseholdFormPatch,
  HouseholdJoinForm,
  HouseholdLeaveForm,
  HouseholdMergeForm,
  HouseholdRelationsForm,
  HouseholdSplitForm,
  HouseholdTransferForm,
  HouseholdView,
} from '../../../api/schema';
import type { Found } from '../../../ui/Finder';

export const FIGURES = ['people', 'paddyMu', 'dryLandMu', 'forestMu'] as const;

export interface HouseholdFilter {
  organization?: string | undefined;
  person?: string | undefined;
  q?: string | undefined;
  cursor?: string | undefined;
}

export const householdsQuery = (filter: HouseholdFilter) =>
  queryOptions({
    queryKey: ['households', 'list', filter],
    queryFn: () =>
      body(
        api.GET('/households', {
          params: { query: { limit: 20, count: 'exact' as const, ...filled(filter) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const householdQuery = (id: string) =>
  queryOptions({
    queryKey: ['households', 'one', id],
    queryFn: () => body(api.GET('/households/{id}', { params: { path: { id } } })),
  });

export const householdTimelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['households', 'timeline', id],
    queryFn: () => body(api.GET('/households/{id}/timeline', { params: { path: { id } } })),
  });

/** Households that these words find, as a finder shows them. */
export async function findHouseholds(q: string): Promise<readonly Found[]> {
  const { items } = await body(api.GET('/households', { params: { query: { q, limit: 20 } } }));
  return items.map((one) => ({
    id: one.id,
    name: one.headName,
    meta: [one.organization.shortName, one.villageGroup].filter(Boolean).join(' · '),
  }));
}

/** A new household, and the person on record that it is registered for. */
export type Registration = HouseholdForm & { relation?: string };

export function useRegister(person: string | undefined) {
  const once = useOnce();
  const registered = useRef<{ said: string; household: HouseholdView }>(null);
  return useAct(async ({ relation, ...form }: Registration) => {
    const said = filled(withNumbers(form, FIGURES));
    const text = JSON.stringify(said);
    // it stands already when only the joining was refused
    if (registered.current?.said !== text)
      registered.current = {
        said: text,
        household: await body(api.POST('/households', { params: { header: once(said) }, body: said })),
      };
    const { household } = registered.current;
    if (!person || !relation) return household;
    return body(
      api.POST('/households/{id}/join', {
        params: paramsOf(household),
        body: { personId: person, relation, reason: REGISTERED },
      }),
    );
  });
}

/** The reason that stands in the history when somebody joins with the registration itself. */
const REGISTERED = '登记';

export function useReviseHousehold(household: HouseholdView) {
  return useAct((form: HouseholdFormPatch) =>
    body(
      api.PATCH('/households/{id}', {
        params: paramsOf(household),
        body: changesBetween<HouseholdFormPatch>(household, withNumbers(form, FIGURES)),
      }),
    ),
  );
}

export function useJoin(household: HouseholdView | undefined) {
  return useAct((form: HouseholdJoinForm) =>
    body(api.POST('/households/{id}/join', { params: paramsOf(household), body: filled(form) })),
  );
}

export function useLeave(household: HouseholdView) {
  return useAct((form: HouseholdLeaveForm) =>
    body(api.POST('/households/{id}/leave', { params: paramsOf(household), body: form })),
  );
}

export function useRelate(household: HouseholdView) {
  return useAct((form: HouseholdRelationsForm) =>
    body(api.POST('/households/{id}/relations', { params: paramsOf(household), body: filled(form) })),
  );
}

export function useSplit(household: HouseholdView) {
  const once = useOnce();
  return useAct((form: HouseholdSplitForm) => {
    const said = filled(withNumbers(form, FIGURES));
    const { path, header } = paramsOf(household);
    const params = { path, header: { ...header, ...once(said) } };
    return body(api.POST('/households/{id}/split', { params, body: said }));
  });
}

export function useMerge(household: HouseholdView) {
  return useAct((form: HouseholdMergeForm) =>
    body(api.POST('/households/{id}/merge', { params: paramsOf(household), body: filled(form) })),
  );
}

export function useTransfer(household: HouseholdView) {
  return useAct((form: HouseholdTransferForm) =>
    body(api.POST('/households/{id}/transfer', { params: paramsOf(household), body: filled(form) })),
  );
}

function paramsOf(household: HouseholdView | undefined) {
  return { path: { id: household?.id ?? '' }, header: { 'If-Match': household?.etag ?? '' } };
}

/** An act changes the household, its lists, and the history of whoever belongs to it. */
function useAct<F>(act: (form: F) => Promise<HouseholdView>) {
  const queries = useQueryClient();
  return useMutation<HouseholdView, ApiError, F>({ mutationFn: act, onSuccess: () => forget(queries) });
}

async function forget(queries: QueryClient): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['households'] }),
    queries.invalidateQueries({ queryKey: ['members', 'timeline'] }),
  ]);
}
