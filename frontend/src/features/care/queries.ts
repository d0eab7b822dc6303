import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { useOnce } from '../../api/once';
import { filled } from '../../api/patch';
import type { ApiError } from '../../api/problem';
import type {
  CareCaseForm,
  CareCaseView,
  CareClosingForm,
  CareFileForm,
  CareVisitForm,
  CareVisitView,
  CareVisitWithdrawForm,
} from '../../api/schema';
import type { FilePatch } from './said';
import type { CareSearch } from './terms';

const PAGE = { limit: 20, count: 'exact' as const };

/** Those in my own care, the next visit first. */
export const ownCareQuery = ({ kind, cursor }: CareSearch) =>
  queryOptions({
    queryKey: ['care', 'own', kind, cursor],
    queryFn: () =>
      body(api.GET('/me/care-cases', { params: { query: { ...PAGE, ...filled({ kind, cursor }) } } })),
    placeholderData: keepPreviousData,
  });

/** Those in care in a unit, without their files. */
export const careQuery = (organization: string | undefined, search: CareSearch) => {
  const { kind, unassigned, consented, ageFrom, ageTo, cursor } = search;
  const asked = { organization, kind, unassigned, consented, ageFrom, ageTo, cursor };
  return queryOptions({
    queryKey: ['care', 'list', asked],
    queryFn: () => body(api.GET('/care-cases', { params: { query: { ...PAGE, ...filled(asked) } } })),
    placeholderData: keepPreviousData,
  });
};

export const careCaseQuery = (id: string) =>
  queryOptions({
    queryKey: ['care', 'one', id],
    queryFn: () => body(api.GET('/care-cases/{id}', { params: { path: { id } } })),
  });

export const visitsQuery = (id: string) =>
  queryOptions({
    queryKey: ['care', 'visits', id],
    queryFn: () =>
      body(api.GET('/care-cases/{id}/visits', { params: { path: { id }, query: { limit: 50 } } })),
  });

export const carersQuery = queryOptions({
  queryKey: ['care', 'carers'],
  queryFn: () => body(api.GET('/care-cases/carers')),
});

export const careFigureQuery = (indicator: 'I-31' | 'I-32', organization: string | undefined) =>
  queryOptions({
    queryKey: ['care', 'figure', indicator, organization],
    queryFn: () => body(api.GET(`/statistics/${indicator}`, { params: { query: filled({ organization }) } })),
  });

export function useOpenCare() {
  const once = useOnce();
  return useCare<CareCaseForm, CareCaseView>((form) =>
    body(api.POST('/care-cases', { params: { header: once(form) }, body: form })),
  );
}

export function useVisit() {
  const once = useOnce();
  return useCare<CareVisitForm, CareVisitView>((form) =>
    body(api.POST('/care-visits', { params: { header: once(form) }, body: form })),
  );
}

export function useWithdrawVisit({ id, etag }: CareVisitView) {
  return useCare<CareVisitWithdrawForm, CareVisitView>((form) =>
    body(api.POST('/care-visits/{id}/withdraw', { params: held(id, etag), body: form })),
  );
}

export function useAssign({ id, etag }: CareCaseView) {
  return useCare<{ carerId: string }, CareCaseView>((form) =>
    body(api.POST('/care-cases/{id}/assign', { params: held(id, etag), body: form })),
  );
}

export function useClose({ id, etag }: CareCaseView) {
  return useCare<CareClosingForm, CareCaseView>((form) =>
    body(api.POST('/care-cases/{id}/close', { params: held(id, etag), body: form })),
  );
}

export function useReview({ id, etag }: CareCaseView) {
  return useCare<void, CareCaseView>(() =>
    body(api.POST('/care-cases/{id}/review', { params: held(id, etag) })),
  );
}

export function useReviseCare({ id, etag }: CareCaseView) {
  return useCare<FilePatch, CareCaseView>((form) =>
    body(
      api.PATCH('/care-cases/{id}', {
        params: held(id, etag),
        body: form as CareFileForm,
      }),
    ),
  );
}

const held = (id: string, etag: string) => ({ path: { id }, header: { 'If-Match': etag } });

function useCare<F, V>(act: (form: F) => Promise<V>) {
  const queries = useQueryClient();
  return useMutation<V, ApiError, F>({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['care'] }),
  });
}
