import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type {
  FamilyServiceOrderForm,
  FamilyServiceOrderView,
  ServiceConfirmCodeView,
  ServiceConfirmForm,
  ServiceDayForm,
  ServiceHelperForm,
} from '../../../api/schema';
import { monthsFrom, type OrderSearch } from './terms';

export const ordersQuery = (organization: string | undefined, { state, cursor }: OrderSearch) =>
  queryOptions({
    queryKey: ['orders', 'list', organization, state, cursor],
    queryFn: () =>
      body(
        api.GET('/family-service-orders', {
          params: {
            query: { limit: 20, count: 'exact' as const, ...filled({ organization, state, cursor }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The last that was asked for on behalf of those of a household. */
export const householdOrdersQuery = (household: string) =>
  queryOptions({
    queryKey: ['orders', 'household', household],
    queryFn: () => body(api.GET('/family-service-orders', { params: { query: { household, limit: 5 } } })),
  });

/** What is due two months back and ahead, as far as a page holds it. */
export const seasonQuery = (organization: string | undefined, today: string) =>
  queryOptions({
    queryKey: ['orders', 'season', organization, today],
    queryFn: () =>
      body(
        api.GET('/family-service-orders', {
          params: {
            query: {
              limit: 200,
              from: monthsFrom(today, -2),
              to: monthsFrom(today, 2),
              ...filled({ organization }),
            },
          },
        }),
      ),
  });

/** Of the twelve months until today. */
export const serviceFigureQuery = (
  indicator: 'I-30' | 'I-40',
  organization: string | undefined,
  today: string,
) =>
  queryOptions({
    queryKey: ['orders', 'figure', indicator, organization, today],
    queryFn: () =>
      body(
        api.GET(`/statistics/${indicator}`, {
          params: { query: { from: monthsFrom(today, -12), to: today, ...filled({ organization }) } },
        }),
      ),
  });

export function usePlaceOrder() {
  const once = useOnce();
  return useOrder<FamilyServiceOrderForm>((form) =>
    body(api.POST('/family-service-orders', { params: { header: once(form) }, body: form })),
  );
}

/** A code for the family, shown this once. */
export function useGiveCode({ id, etag }: FamilyServiceOrderView) {
  const queries = useQueryClient();
  return useMutation<ServiceConfirmCodeView, ApiError, void>({
    mutationFn: () =>
      body(
        api.POST('/family-service-orders/{id}/code', {
          params: { path: { id }, header: { 'If-Match': etag } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['orders'] }),
  });
}

interface Acts {
  helpers: ServiceHelperForm;
  done: ServiceDayForm;
  confirm: ServiceConfirmForm;
  cancel: ServiceDayForm;
}

/** An act on an order that has been looked at. */
export function useOrderAct<A extends keyof Acts>({ id, etag }: FamilyServiceOrderView, act: A) {
  return useOrder<Acts[A]>((form) =>
    body(
      api.POST(`/family-service-orders/{id}/${act}` as '/family-service-orders/{id}/done', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: form as ServiceDayForm,
      }),
    ),
  );
}

function useOrder<F>(act: (form: F) => Promise<FamilyServiceOrderView>) {
  const queries = useQueryClient();
  return useMutation<FamilyServiceOrderView, ApiError, F>({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['orders'] }),
  });
}
