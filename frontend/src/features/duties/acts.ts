import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import type { ApiError } from '../../api/problem';
import type { DutyDetail, DutyView, FulfilmentForm, WaiverForm } from '../../api/schema';

/** Why a duty need not be done; that contact is lost follows from its own entry. */
export const REASONS = ['AT_HOME', 'ILLNESS', 'REFUSED', 'OTHER'] as const;

/** The duties of which somebody notes that they were done; the others follow from their own records. */
const NOTED: readonly string[] = [
  'INFO_CONFIRMATION',
  'HOST_REGISTRATION_FOLLOW_UP',
  'SIX_MONTH_REVIEW',
  'RETURN_REPORT',
  'NO_CONTACT_REVIEW',
];

export const isNoted = (kind: string): boolean => NOTED.includes(kind);

/** Whether it can still be settled: what was missed too, until its month is closed. */
export const maySettle = ({ closed, state }: Pick<DutyView, 'closed' | 'state'>): boolean =>
  !closed && ['PENDING', 'OVERDUE', 'MISSED'].includes(state);

/** One duty with what became of it. */
export const dutyQuery = (id: string) =>
  queryOptions({
    queryKey: ['duties', 'one', id],
    queryFn: () => body(api.GET('/duties/{id}', { params: { path: { id } } })),
  });

const held = ({ id, etag }: DutyView) => ({ path: { id }, header: { 'If-Match': etag } });

/** Waives a duty, with the reason. */
export const useWaive = (duty: DutyView) =>
  useDutyAct<WaiverForm>((form) => body(api.POST('/duties/{id}/waive', { params: held(duty), body: form })));

/** Notes that a duty was done. */
export const useFulfil = (duty: DutyView) =>
  useDutyAct<FulfilmentForm>((form) =>
    body(api.POST('/duties/{id}/fulfil', { params: held(duty), body: form })),
  );

function useDutyAct<F extends object>(act: (form: F) => Promise<DutyDetail>) {
  const queries = useQueryClient();
  return useMutation<DutyDetail, ApiError, F>({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['duties'] }),
  });
}
