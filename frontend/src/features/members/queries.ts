import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { useOnce } from '../../api/once';
import { filled } from '../../api/patch';
import type { ApiError } from '../../api/problem';
import type { EndForm, MemberForm, MemberFormPatch, MemberView, ReinstateForm } from '../../api/schema';
import type { MemberFilter } from './filter';

export const membersQuery = (filter: MemberFilter) =>
  queryOptions({
    queryKey: ['members', 'list', filter],
    queryFn: () => body(api.GET('/members', { params: { query: asked(filter) } })),
    placeholderData: keepPreviousData,
  });

/** With `q` the order is the key's own, so none is asked for. */
function asked({ sort, ...filter }: MemberFilter) {
  const order = filter.q ? {} : { sort: sort ?? 'name' };
  return { limit: 20, count: 'exact' as const, ...filled(filter), ...order };
}

export const memberQuery = (id: string) =>
  queryOptions({
    queryKey: ['members', 'one', id],
    queryFn: () => body(api.GET('/members/{id}', { params: { path: { id } } })),
  });

export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['members', 'timeline', id],
    queryFn: () => body(api.GET('/members/{id}/timeline', { params: { path: { id } } })),
  });

export function useEnrol() {
  const keep = useKeeping();
  const once = useOnce();
  return useMutation<MemberView, ApiError, MemberForm>({
    mutationFn: (form) => {
      const said = filled(form);
      return body(api.POST('/members', { params: { header: once(said) }, body: said }));
    },
    onSuccess: keep,
  });
}

export interface Revision {
  id: string;
  etag: string;
  changes: MemberFormPatch;
}

export function useRevise() {
  const keep = useKeeping();
  return useMutation<MemberView, ApiError, Revision>({
    mutationFn: ({ id, etag, changes }) =>
      body(
        api.PATCH('/members/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: changes,
        }),
      ),
    onSuccess: keep,
  });
}

export function useEnd({ id, etag }: MemberView) {
  const keep = useKeeping();
  return useMutation<MemberView, ApiError, EndForm>({
    mutationFn: (form) =>
      body(
        api.POST('/members/{id}/end', { params: { path: { id }, header: { 'If-Match': etag } }, body: form }),
      ),
    onSuccess: keep,
  });
}

export function useReinstate({ id, etag }: MemberView) {
  const keep = useKeeping();
  return useMutation<MemberView, ApiError, ReinstateForm>({
    mutationFn: (form) =>
      body(
        api.POST('/members/{id}/reinstate', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: form,
        }),
      ),
    onSuccess: keep,
  });
}

/** Puts the newest version of a member where the pages read it, and lets lists ask again. */
function useKeeping() {
  const queries = useQueryClient();
  return (member: MemberView) => {
    queries.setQueryData(memberQuery(member.id).queryKey, member);
    void queries.invalidateQueries({ queryKey: ['members', 'list'] });
    void queries.invalidateQueries({ queryKey: timelineQuery(member.id).queryKey });
  };
}
