import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { useOnce } from '../../api/once';
import { changesBetween, filled } from '../../api/patch';
import type { ApiError } from '../../api/problem';
import type {
  EmployerForm,
  EmployerNoteForm,
  EmployerNoteResult,
  EmployerNoteView,
  EmployerView,
  VacancyForm,
  VacancyView,
} from '../../api/schema';
import type { VacancyFilter } from './filter';
import { employerOf, postOf, typedOf, type TypedEmployer, type TypedPost } from './typed';

const PAGE = { limit: 20, count: 'exact' as const };

/** The board: what is open, those that end first; with what is over when asked for. */
export const vacanciesQuery = (organization: string | undefined, { all, wage, ...filter }: VacancyFilter) =>
  queryOptions({
    queryKey: ['jobs', 'vacancies', organization, all, wage, filter],
    queryFn: () =>
      body(
        api.GET('/vacancies', {
          params: {
            query: {
              ...PAGE,
              ...filled({ organization, ...filter, wage: wage && Number(wage) }),
              ...(all ? { sort: '-id' } : { open: true }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const vacancyQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', 'vacancy', id],
    queryFn: () => body(api.GET('/vacancies/{id}', { params: { path: { id } } })),
  });

export const employersQuery = (
  organization: string | undefined,
  { name, cursor }: { name?: string | undefined; cursor?: string | undefined },
) =>
  queryOptions({
    queryKey: ['jobs', 'employers', organization, name, cursor],
    queryFn: () =>
      body(
        api.GET('/employers', { params: { query: { ...PAGE, ...filled({ organization, name, cursor }) } } }),
      ),
    placeholderData: keepPreviousData,
  });

export const employerQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', 'employer', id],
    queryFn: () => body(api.GET('/employers/{id}', { params: { path: { id } } })),
  });

export const notesQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', 'employer', id, 'notes'],
    queryFn: () => body(api.GET('/employers/{id}/notes', { params: { path: { id }, query: { limit: 50 } } })),
  });

/** Changes something of the room; everything shown of it is asked for again. */
export function useJobs<F extends object, V>(send: (form: F) => Promise<V>) {
  return useChanges<F, V>((form) => send(filled(form) as F));
}

/** The same, with the fields that have been emptied. */
export function useChanges<F extends object, V>(send: (form: F) => Promise<V>) {
  const queries = useQueryClient();
  return useMutation<V, ApiError, F>({
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['jobs'] }),
  });
}

/** Puts a post up out of what is typed. */
export function usePost<F extends object>(formOf: (typed: F) => VacancyForm) {
  const once = useOnce();
  return useJobs<F, VacancyView>((typed) => {
    const form = formOf(typed);
    return body(api.POST('/vacancies', { params: { header: once(form) }, body: form }));
  });
}

export function useVerify({ id, etag }: VacancyView) {
  return useJobs<{ on: string }, VacancyView>((form) =>
    body(
      api.POST('/vacancies/{id}/verify', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: form,
      }),
    ),
  );
}

export function useTakeDown({ id, etag }: VacancyView) {
  return useJobs<{ reason: string }, VacancyView>((form) =>
    body(
      api.POST('/vacancies/{id}/close', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: form,
      }),
    ),
  );
}

/** A number that is typed out of the form is emptied. */
const EMPTIED = { headcount: null, wageFrom: null, wageTo: null, payDay: null };

/** Revises a post by what has been typed over. */
export function useReviseVacancy(post: VacancyView) {
  const { id, etag } = post;
  return useChanges<TypedPost, VacancyView>((typed) =>
    body(
      api.PATCH('/vacancies/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: changesBetween(postOf(typedOf(post) as TypedPost), {
          ...EMPTIED,
          ...postOf(typed),
        } as VacancyForm),
      }),
    ),
  );
}

export function useReviseEmployer(employer: EmployerView) {
  const { id, etag, name, uscc, individualBusiness, areaCode, address, phone } = employer;
  return useChanges<TypedEmployer, EmployerView>((typed) =>
    body(
      api.PATCH('/employers/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: changesBetween(
          { name, uscc, individualBusiness, areaCode, address, phone } as EmployerForm,
          employerOf(typed),
        ),
      }),
    ),
  );
}

export function useRegisterEmployer(organizationId: string | undefined) {
  const once = useOnce();
  return useJobs<TypedEmployer, EmployerView>((typed) => {
    const form = { ...employerOf(typed), ...(organizationId && { organizationId }) };
    return body(api.POST('/employers', { params: { header: once(form) }, body: form }));
  });
}

export function useNoteOn(employer: string) {
  const once = useOnce();
  return useJobs<EmployerNoteForm, EmployerNoteView>((form) =>
    body(
      api.POST('/employers/{id}/notes', {
        params: { path: { id: employer }, header: once(form) },
        body: form,
      }),
    ),
  );
}

export function useSettle({ id, employerId, etag }: EmployerNoteView) {
  return useJobs<EmployerNoteResult, EmployerNoteView>((form) =>
    body(
      api.POST('/employers/{id}/notes/{note}/settle', {
        params: { path: { id: employerId, note: id }, header: { 'If-Match': etag } },
        body: form,
      }),
    ),
  );
}
