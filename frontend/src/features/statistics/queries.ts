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

export const JOB_FIGURES = ['I-25', 'I-26', 'I-27', 'I-29', 'S-23', 'S-25'] as const;

export type JobFigure = (typeof JOB_FIGURES)[number];

export const jobFigureQuery = (
  indicator: JobFigure,
  organization: string | undefined,
  days: { from: string; to: string },
) =>
  queryOptions({
    queryKey: ['jobs', 'statistics', indicator, organization, days],
    queryFn: () =>
      body(
        api.GET(`/statistics/${indicator}`, { params: { query: { ...days, ...filled({ organization }) } } }),
      ),
    placeholderData: keepPreviousData,
  });

export const qualityQuery = (organization: string | undefined) =>
  queryOptions({
    queryKey: ['members', 'statistics', organization, 'quality'],
    queryFn: () => body(api.GET('/statistics/I-38', { params: { query: filled({ organization }) } })),
    placeholderData: keepPreviousData,
  });
