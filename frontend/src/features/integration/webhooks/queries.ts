import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import type { ApiError } from '../../../api/problem';
import type {
  DeliveryState,
  DeliveryView,
  WebhookForm,
  WebhookOpened,
  WebhookView,
} from '../../../api/schema';

export const TYPES = ['MEMBER', 'HOUSEHOLD', 'ORGANIZATION', 'AFFILIATION_TRANSFER'] as const;

export const STATES: readonly DeliveryState[] = ['WAITING', 'DELIVERED', 'DEAD'];

export interface DeliveryFilter {
  state?: DeliveryState | undefined;
  cursor?: string | undefined;
}

export const webhooksQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['webhooks', 'list', cursor],
    queryFn: () =>
      body(api.GET('/webhooks', { params: { query: { count: 'exact', ...(cursor && { cursor }) } } })),
    placeholderData: keepPreviousData,
  });

export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', 'one', id],
    queryFn: () => body(api.GET('/webhooks/{id}', { params: { path: { id } } })),
  });

export const deliveriesQuery = (id: string, { state, cursor }: DeliveryFilter) =>
  queryOptions({
    queryKey: ['webhooks', 'deliveries', id, state, cursor],
    queryFn: () =>
      body(
        api.GET('/webhooks/{id}/deliveries', {
          params: { path: { id }, query: { ...(state && { state }), ...(cursor && { cursor }) } },
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: 5000,
  });

export function useOpenWebhook() {
  const again = useAgain();
  const once = useOnce();
  return useMutation<WebhookOpened, ApiError, WebhookForm>({
    mutationFn: (form) => body(api.POST('/webhooks', { params: { header: once(form) }, body: form })),
    onSuccess: again,
  });
}

export function useReviseWebhook({ id, etag }: WebhookView) {
  const again = useAgain();
  return useMutation<WebhookView, ApiError, WebhookForm>({
    mutationFn: (form) =>
      body(
        api.PATCH('/webhooks/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: form,
        }),
      ),
    onSuccess: again,
  });
}

export function useRotateSecret({ id, etag }: WebhookView) {
  const again = useAgain();
  return useMutation<WebhookOpened, ApiError, number>({
    mutationFn: (overlapHours) =>
      body(
        api.POST('/webhooks/{id}/rotate-secret', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: { overlapHours },
        }),
      ),
    onSuccess: again,
  });
}

/** Pauses a webhook or lets it go on. */
export function useSwitchWebhook({ id, etag }: WebhookView) {
  const again = useAgain();
  return useMutation<unknown, ApiError, 'pause' | 'resume'>({
    mutationFn: (act) => {
      const params = { path: { id }, header: { 'If-Match': etag } };
      return act === 'pause'
        ? body(api.POST('/webhooks/{id}/pause', { params }))
        : body(api.POST('/webhooks/{id}/resume', { params }));
    },
    onSuccess: again,
  });
}

export function useReplay(id: string) {
  const again = useAgain();
  return useMutation<DeliveryView, ApiError, string>({
    mutationFn: (deliveryId) =>
      body(
        api.POST('/webhooks/{id}/deliveries/{deliveryId}/replay', { params: { path: { id, deliveryId } } }),
      ),
    onSuccess: again,
  });
}

function useAgain() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['webhooks'] });
}
