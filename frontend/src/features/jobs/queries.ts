import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { useOnce } from '../../api/once';
import { filled } from '../../api/patch';
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
  const queries = useQueryClient();
  return useMutation<V, ApiError, F>({
    mutationFn: (form) => send(filled(form) as F),
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

export function useRegisterEmployer() {
  const once = useOnce();
  return useJobs<EmployerForm, EmployerView>((form) =>
    body(api.POST('/employers', { params: { header: once(form) }, body: form })),
  );
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
