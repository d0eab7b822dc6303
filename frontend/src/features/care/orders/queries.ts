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
import { monthsFrom, type Counted, type OrderSearch } from './terms';

export const ordersQuery = (organization: string | undefined, search: OrderSearch & Counted) => {
  const { state, from, to, inSeason, answered, satisfied, cancelled, cursor } = search;
  const asked = { organization, state, from, to, inSeason, answered, satisfied, cancelled, cursor };
  return queryOptions({
    queryKey: ['orders', 'list', asked],
    queryFn: () =>
      body(
        api.GET('/family-service-orders', {
          params: { query: { limit: 20, count: 'exact' as const, ...filled(asked) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
};

/** The last that was asked for on behalf of those of a household. */
export const householdOrdersQuery = (household: string) =>
  queryOptions({
    queryKey: ['orders', 'household', household],
    queryFn: () => body(api.GET('/family-service-orders', { params: { query: { household, limit: 5 } } })),
  });

/** Farm work that is due two months back and ahead, page after page. */
export const seasonQuery = (organization: string | undefined, today: string) =>
  queryOptions({
    queryKey: ['orders', 'season', organization, today],
    queryFn: async () => {
      const items: FamilyServiceOrderView[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await body(
          api.GET('/family-service-orders', {
            params: {
              query: {
                limit: 200,
                type: 'FARM_WORK' as const,
                cancelled: false,
                from: monthsFrom(today, -2),
                to: monthsFrom(today, 2),
                ...filled({ organization, cursor }),
              },
            },
          }),
        );
        items.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      return { items };
    },
  });

export const helpersQuery = (order: string) =>
  queryOptions({
    queryKey: ['orders', 'helpers', order],
    queryFn: () => body(api.GET('/family-service-orders/{id}/helpers', { params: { path: { id: order } } })),
  });

/** Takes out a helper who was noted by mistake. */
export function useStrikeHelper({ id, etag }: FamilyServiceOrderView) {
  return useOrder<string>((helper) =>
    body(
      api.DELETE('/family-service-orders/{id}/helpers/{helper}', {
        params: { path: { id, helper }, header: { 'If-Match': etag } },
      }),
    ),
  );
}

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
  return useMutation<ServiceConfirmCodeView>({
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
