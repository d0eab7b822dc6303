import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { filled } from '../../api/patch';

export const exportsQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['exports', 'list', cursor],
    queryFn: () => body(api.GET('/exports', { params: { query: { limit: 20, ...filled({ cursor }) } } })),
    placeholderData: keepPreviousData,
  });
