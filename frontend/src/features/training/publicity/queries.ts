import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type { PublicityForm, PublicityView } from '../../../api/schema';

export const KINDS = [
  'MEMBER_ASSEMBLY',
  'FILM_SCREENING',
  'STUDY_VISIT',
  'ENCOURAGEMENT_VISIT',
  'OTHER',
] as const;
export const TOPICS = ['LABOUR_POLICY', 'OUTSIDE_PROSPECTS', 'SAFETY_AND_RIGHTS', 'OTHER'] as const;
export const ACTORS = ['TOWNSHIP', 'VILLAGE'] as const;
export const GROUPS = ['YOUNG_RURAL_MEMBERS', 'MEMBERS', 'VILLAGERS', 'ONE_FAMILY'] as const;

export interface PublicityFilter {
  kind?: (typeof KINDS)[number] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  cursor?: string | undefined;
}

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
        headers: { 'Content-Type': 'application/merge-patch+json' },
        body: form,
      }),
    ),
  );
