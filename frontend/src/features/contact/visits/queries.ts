import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { numberOf } from '../../../api/numbers';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type { VisitForm, VisitSettlementForm, VisitView } from '../../../api/schema';

export const CAUSES = [
  'SPRING_FESTIVAL',
  'JULY_FIRST',
  'ILLNESS',
  'HARDSHIP',
  'CONDOLENCE',
  'ENCOURAGEMENT',
  'OTHER',
] as const;
export const RELATIONS = ['SELF', 'SPOUSE', 'PARENT', 'CHILD', 'OTHER'] as const;

export interface VisitFilter {
  cause?: (typeof CAUSES)[number] | undefined;
  member?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  cursor?: string | undefined;
}

export const visitsQuery = (organization: string | undefined, filter: VisitFilter) =>
  queryOptions({
    queryKey: ['visits', organization, filter],
    queryFn: () =>
      body(
        api.GET('/visits', {
          params: { query: { limit: 20, count: 'exact' as const, ...filled({ organization, ...filter }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** How many visits there were this year until today, and the money brought. */
export const visitFigureQuery = (organization: string | undefined) =>
  queryOptions({
    queryKey: ['visits', 'figure', organization],
    queryFn: () => body(api.GET('/statistics/I-33', { params: { query: filled({ organization }) } })),
  });

/** A visit as it is typed: the money as text. */
export type Typed = Omit<VisitForm, 'money'> & { money?: string };

export function useRecordVisit() {
  const once = useOnce();
  return useVisitAct<Typed>((typed) => {
    const form = { ...(filled(typed) as Typed), money: numberOf(typed.money ?? '0') };
    return body(api.POST('/visits', { params: { header: once(form) }, body: form }));
  });
}

/** Says that what a visit found has been settled. */
export const useSettle = ({ id, etag }: VisitView) =>
  useVisitAct<VisitSettlementForm>((form) =>
    body(
      api.POST('/visits/{id}/settle', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: form,
      }),
    ),
  );

function useVisitAct<F extends object>(act: (form: F) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation<unknown, ApiError, F>({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['visits'] }),
  });
}
