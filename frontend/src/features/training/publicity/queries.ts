import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type { PublicityForm, PublicityView } from '../../../api/schema';
import type { PublicityFilter } from './terms';

export const publicityQuery = (organization: string | undefined, filter: PublicityFilter) =>
  queryOptions({
    queryKey: ['publicity', 'list', organization, filter],
    queryFn: () =>
      body(
        api.GET('/publicity-activities', {
          params: { query: { limit: 20, count: 'exact' as const, ...filled({ organization, ...filter }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const publicityFigureQuery = (organization: string | undefined, days: { from: string; to: string }) =>
  queryOptions({
    queryKey: ['publicity', 'figure', organization, days],
    queryFn: () =>
      body(api.GET('/statistics/I-22', { params: { query: { ...days, ...filled({ organization }) } } })),
  });

function usePublicity(send: (form: PublicityForm) => Promise<PublicityView>) {
  const queries = useQueryClient();
  return useMutation<PublicityView, ApiError, PublicityForm>({
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['publicity'] }),
  });
}

export function useNote() {
  const once = useOnce();
  return usePublicity((typed) => {
    const form = filled(typed) as PublicityForm;
    return body(api.POST('/publicity-activities', { params: { header: once(form) }, body: form }));
  });
}

export const useRevisePublicity = ({ id, etag }: PublicityView) =>
  usePublicity((form) =>
    body(
      api.PATCH('/publicity-activities/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: form,
      }),
    ),
  );
