import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import type { ApiError } from '../../../api/problem';
import { endOf } from './terms';
import type { ApiClientForm, ApiClientFormPatch, ApiClientOpened, ApiClientView } from '../../../api/schema';

export interface ClientFilter {
  organization?: string | undefined;
  cursor?: string | undefined;
}

export const clientsQuery = ({ organization, cursor }: ClientFilter) =>
  queryOptions({
    queryKey: ['clients', 'list', organization, cursor],
    queryFn: () =>
      body(
        api.GET('/api-clients', {
          params: {
            query: { count: 'exact', ...(organization && { organization }), ...(cursor && { cursor }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const clientQuery = (id: string) =>
  queryOptions({
    queryKey: ['clients', 'one', id],
    queryFn: () => body(api.GET('/api-clients/{id}', { params: { path: { id } } })),
  });

/** The employers that a client at a unit may speak for. */
export async function employersCalled(organization: string, name: string) {
  const query = { organization, name };
  return (await body(api.GET('/api-clients/employers', { params: { query } }))).items;
}

export function useOpenClient() {
  const again = useAgain();
  const once = useOnce();
  return useMutation<ApiClientOpened, ApiError, ApiClientForm>({
    mutationFn: (form) => body(api.POST('/api-clients', { params: { header: once(form) }, body: form })),
    onSuccess: again,
  });
}

/** Who is to practise, and until which day. */
export interface Practising {
  name: string;
  expiresAt: string;
}

export function useOpenSandbox() {
  const again = useAgain();
  const once = useOnce();
  return useMutation<ApiClientOpened, ApiError, Practising>({
    mutationFn: ({ name, expiresAt }) => {
      const form = { name, expiresAt: endOf(expiresAt) };
      return body(api.POST('/sandboxes', { params: { header: once(form) }, body: form }));
    },
    onSuccess: again,
  });
}

export function useReviseClient({ id, etag }: ApiClientView) {
  const again = useAgain();
  return useMutation<ApiClientView, ApiError, ApiClientFormPatch>({
    mutationFn: (changes) =>
      body(
        api.PATCH('/api-clients/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: changes,
        }),
      ),
    onSuccess: again,
  });
}

export function useRotateSecret({ id, etag }: ApiClientView) {
  const again = useAgain();
  return useMutation<ApiClientOpened, ApiError, number>({
    mutationFn: (overlapHours) =>
      body(
        api.POST('/api-clients/{id}/rotate-secret', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: { overlapHours },
        }),
      ),
    onSuccess: again,
  });
}

/** Shuts a client or lets it in again. */
export function useSwitchClient({ id, etag }: ApiClientView) {
  const again = useAgain();
  return useMutation<unknown, ApiError, 'disable' | 'enable'>({
    mutationFn: (act) => {
      const params = { path: { id }, header: { 'If-Match': etag } };
      return act === 'disable'
        ? body(api.POST('/api-clients/{id}/disable', { params }))
        : body(api.POST('/api-clients/{id}/enable', { params }));
    },
    onSuccess: again,
  });
}

function useAgain() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['clients'] });
}
