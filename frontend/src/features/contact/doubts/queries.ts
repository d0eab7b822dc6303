import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { filled } from '../../../api/patch';

export interface DoubtFilter {
  from?: string | undefined;
  cursor?: string | undefined;
}

/** Records of this month and the last that look alike, the newest first; of earlier ones when a day is named. */
export const doubtsQuery = (organization: string | undefined, filter: DoubtFilter) =>
  queryOptions({
    queryKey: ['contact', 'doubtful', organization, filter],
    queryFn: () =>
      body(
        api.GET('/contact-records/doubtful', {
          params: {
            query: { limit: 20, count: 'exact' as const, ...filled({ organization, ...filter }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
