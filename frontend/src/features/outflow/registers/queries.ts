import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type {
  CertificateForm,
  CertificateView,
  InflowForm,
  InflowView,
  LabourForm,
  LabourView,
} from '../../../api/schema';

/** What a register is narrowed by; all of it stands in the address. */
export interface RegisterFilter {
  /** With those that are over. */
  all?: boolean | undefined;
  /** Only of those who are away now. */
  away?: boolean | undefined;
  /** Only those that were not checked in time. */
  overdue?: boolean | undefined;
  /** Only those whom this member led out. */
  ledBy?: string | undefined;
  /** Only those who had left by that day. */
  to?: string | undefined;
  cursor?: string | undefined;
}

/** What was entered last comes first. */
const PAGE = { limit: 20, count: 'exact' as const, sort: '-id' };

export const certificatesQuery = (
  organization: string | undefined,
  { all, away, overdue, cursor }: RegisterFilter,
) =>
  queryOptions({
    queryKey: ['certificates', 'list', organization, all, away, overdue, cursor],
    queryFn: () =>
      body(
        api.GET('/activity-certificates', {
          params: { query: { ...PAGE, ...filled({ organization, withdrawn: all, away, overdue, cursor }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** All certificates of a unit, as far as a page holds them. */
export const allCertificatesQuery = (organization: string | undefined) =>
  queryOptions({
    queryKey: ['certificates', 'all', organization],
    queryFn: () =>
      body(api.GET('/activity-certificates', { params: { query: filled({ organization, limit: 200 }) } })),
    enabled: organization !== undefined,
  });

export const certificatesOfQuery = (member: string) =>
  queryOptions({
    queryKey: ['certificates', 'member', member],
    queryFn: () => body(api.GET('/activity-certificates', { params: { query: { member } } })),
  });

export const inflowsQuery = (organization: string | undefined, { all, cursor }: RegisterFilter) =>
  queryOptions({
    queryKey: ['inflows', organization, all, cursor],
    queryFn: () =>
      body(
        api.GET('/inflows', {
          params: { query: { ...PAGE, ...filled({ organization, ended: all, cursor }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const labourQuery = (organization: string | undefined, { ledBy, to, cursor }: RegisterFilter) =>
  queryOptions({
    queryKey: ['labour', organization, ledBy, to, cursor],
    queryFn: () =>
      body(
        api.GET('/labour-outflows', {
          params: { query: { ...PAGE, ...filled({ organization, ledBy, to, cursor }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** What a register adds up to today. */
export const registerFigureQuery = (indicator: 'I-08' | 'I-39', organization: string | undefined) =>
  queryOptions({
    queryKey: [indicator === 'I-08' ? 'certificates' : 'inflows', 'figure', organization],
    queryFn: () =>
      body(
        api.GET(`/statistics/${indicator}` as '/statistics/I-08', {
          params: { query: filled({ organization }) },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Enters a row: into which register, by which form. */
export function useIssueCertificate() {
  const once = useOnce();
  return useEntering<CertificateForm, CertificateView>('certificates', (form) =>
    body(api.POST('/activity-certificates', { params: { header: once(form) }, body: form })),
  );
}

export function useRegisterInflow() {
  const once = useOnce();
  return useEntering<InflowForm, InflowView>('inflows', (form) =>
    body(api.POST('/inflows', { params: { header: once(form) }, body: form })),
  );
}

export function useNoteLabour() {
  const once = useOnce();
  return useEntering<LabourForm, LabourView>('labour', (form) =>
    body(api.POST('/labour-outflows', { params: { header: once(form) }, body: form })),
  );
}

type RowAct =
  | '/activity-certificates/{id}/checks'
  | '/activity-certificates/{id}/withdraw'
  | '/inflows/{id}/end'
  | '/labour-outflows/{id}/return';

export interface Done {
  on: string;
  reason?: string;
}

/** An act on a row: a day, and a reason where one is asked for. */
export function useRowAct({ id, etag }: { id: string; etag: string }, act: RowAct) {
  const register = act.startsWith('/activity')
    ? 'certificates'
    : act.startsWith('/inf')
      ? 'inflows'
      : 'labour';
  return useEntering<Done, unknown>(register, (form) =>
    body(
      api.POST(act as '/activity-certificates/{id}/withdraw', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: form as Required<Done>,
      }),
    ),
  );
}

function useEntering<F extends object, V>(register: string, enter: (form: F) => Promise<V>) {
  const queries = useQueryClient();
  return useMutation<V, ApiError, F>({
    mutationFn: (form) => enter(filled(form) as F),
    onSuccess: () => queries.invalidateQueries({ queryKey: [register] }),
  });
}
