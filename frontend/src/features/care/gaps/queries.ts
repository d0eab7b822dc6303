import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type { CareGapAnswerForm, CareGapReviewView } from '../../../api/schema';
import type { GapSearch } from './terms';

export const gapsQuery = (organization: string | undefined, { member, state, cursor }: GapSearch) =>
  queryOptions({
    queryKey: ['care', 'gaps', organization, member, state, cursor],
    queryFn: () =>
      body(
        api.GET('/care-gap-reviews', {
          params: {
            query: { limit: 20, count: 'exact' as const, ...filled({ organization, member, state, cursor }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** One review with the words that the village has kept. */
export const gapQuery = (id: string) =>
  queryOptions({
    queryKey: ['care', 'gap', id],
    queryFn: () => body(api.GET('/care-gap-reviews/{id}', { params: { path: { id } } })),
  });

export function useAnswerGap({ id, etag }: CareGapReviewView) {
  const queries = useQueryClient();
  return useMutation<CareGapReviewView, ApiError, CareGapAnswerForm>({
    mutationFn: (form) =>
      body(
        api.POST('/care-gap-reviews/{id}/answer', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: form,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['care'] }),
  });
}
