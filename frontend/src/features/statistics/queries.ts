import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { filled } from '../../api/patch';
import type { RollBreakdown } from '../../api/schema';

export const breakdownQuery = (organization: string | undefined, by: RollBreakdown) =>
  queryOptions({
    queryKey: ['members', 'statistics', organization, by],
    queryFn: () =>
      body(api.GET('/statistics/I-01', { params: { query: { by, ...filled({ organization }) } } })),
    placeholderData: keepPreviousData,
  });

export const qualityQuery = (organization: string | undefined) =>
  queryOptions({
    queryKey: ['members', 'statistics', organization, 'quality'],
    queryFn: () => body(api.GET('/statistics/I-38', { params: { query: filled({ organization }) } })),
    placeholderData: keepPreviousData,
  });
