import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { filled } from '../../api/patch';

/** How fresh the numbers of those away are in each village; only one township is asked. */
export const freshnessQuery = (organization: string | undefined) =>
  queryOptions({
    queryKey: ['outflows', 'freshness', organization],
    queryFn: () => body(api.GET('/ledger-freshness', { params: { query: filled({ organization }) } })),
    retry: false,
  });
