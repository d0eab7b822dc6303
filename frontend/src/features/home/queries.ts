import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../api/client';

/** How many members stand on the roll of a unit and the units below it. */
export const rollCountQuery = (organization: string) =>
  queryOptions({
    queryKey: ['members', 'list', 'count', organization],
    queryFn: () =>
      body(api.GET('/members', { params: { query: { organization, limit: 1, count: 'exact' } } })),
    select: (page) => page.total ?? null,
  });
