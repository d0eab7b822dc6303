import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { filled } from '../../../api/patch';

/** The roll of a branch, as far as one page holds it. */
export const rollQuery = (organization: string | undefined) =>
  queryOptions({
    queryKey: ['members', 'roll', organization],
    queryFn: () => body(api.GET('/members', { params: { query: filled({ organization, limit: 200 }) } })),
    select: ({ items }) => items,
    enabled: organization !== undefined,
  });
