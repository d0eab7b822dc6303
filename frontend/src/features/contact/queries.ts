import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { numberOf } from '../../api/numbers';
import { filled } from '../../api/patch';
import type { ApiError } from '../../api/problem';
import { useOnce } from '../../api/once';
import type { ContactView, QuarterlyReportForm, QuarterlyReportView } from '../../api/schema';
import type { Typed } from './reports/WriteReport';

/** What was written down about a member, the newest first. */
export const contactsQuery = (member: string, limit: number) =>
  queryOptions({
    queryKey: ['contact', 'of', member, limit],
    queryFn: () => body(api.GET('/contact-records', { params: { query: { member, limit } } })),
    placeholderData: keepPreviousData,
  });

/** Takes a record back that was a slip of the thumb. */
export function useWithdraw() {
  const queries = useQueryClient();
  return useMutation<ContactView, ApiError, ContactView>({
    mutationFn: ({ id, etag }) =>
      body(
        api.POST('/contact-records/{id}/withdraw', {
          params: { path: { id }, header: { 'If-Match': etag } },
        }),
      ),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['contact'] });
      void queries.invalidateQueries({ queryKey: ['duties'] });
    },
  });
}

/** Reports of the quarter, the latest first: that they came, never their words. */
export const reportsQuery = (organization: string | undefined, filter: ReportFilter) =>
  queryOptions({
    queryKey: ['contact', 'reports', organization, filter],
    queryFn: () =>
      body(
        api.GET('/quarterly-reports', {
          params: {
            query: {
              limit: 20,
              sort: '-id',
              count: 'exact' as const,
              ...filled({ organization, ...filter }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export interface ReportFilter {
  period?: string | undefined;
  cursor?: string | undefined;
}

/** Reads a report's words; it stands in the member's log each time. */
export function useWords() {
  return useMutation<{ body?: string | null }, ApiError, QuarterlyReportView>({
    mutationFn: ({ id }) => body(api.GET('/quarterly-reports/{id}/body', { params: { path: { id } } })),
  });
}

/** Writes down a report for a member; it fulfils the duty of its quarter. */
export function useWriteReport() {
  const queries = useQueryClient();
  const once = useOnce();
  return useMutation<QuarterlyReportView, ApiError, Typed>({
    mutationFn: (typed) => {
      const form = filled({
        ...typed,
        hostActivities: numberOf(typed.hostActivities),
      }) as QuarterlyReportForm;
      return body(api.POST('/quarterly-reports', { params: { header: once(form) }, body: form }));
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['contact', 'reports'] });
      void queries.invalidateQueries({ queryKey: ['duties'] });
    },
  });
}

export function useAcknowledge() {
  const queries = useQueryClient();
  return useMutation<QuarterlyReportView, ApiError, QuarterlyReportView>({
    mutationFn: ({ id, etag }) =>
      body(
        api.POST('/quarterly-reports/{id}/acknowledge', {
          params: { path: { id }, header: { 'If-Match': etag } },
        }),
      ),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['contact', 'reports'] }),
  });
}
