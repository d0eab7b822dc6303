import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '../../api/client';

/** Everything in the scope that the words mean. */
export const searchQuery = (q: string | undefined, organization: string | undefined) =>
  queryOptions({
    queryKey: ['search', q, organization],
    queryFn: () =>
      body(api.GET('/search', { params: { query: { q: q ?? '', ...(organization && { organization }) } } })),
    enabled: q !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });
