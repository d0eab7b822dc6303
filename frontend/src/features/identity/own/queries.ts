import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import type { ApiError } from '../../../api/problem';
import type { CodeForm, ProofForm, RecoveryCodesView, SecretView } from '../../../api/schema';

export const secondFactorQuery = queryOptions({
  queryKey: ['me', 'second-factor'],
  queryFn: () => body(api.GET('/me/second-factor')),
});

export const sessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: () => body(api.GET('/me/sessions')),
});

export const devicesQuery = queryOptions({
  queryKey: ['me', 'devices'],
  queryFn: () => body(api.GET('/me/devices')),
});

/** Nobody comes in with this phone any more. */
export function useEndDevice() {
  const queries = useQueryClient();
  return useMutation<unknown, ApiError, string>({
    mutationFn: (id) => api.POST('/me/devices/{id}/end', { params: { path: { id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}

export function useBeginSecondFactor() {
  return useMutation<SecretView, ApiError, { currentPassword: string }>({
    gcTime: 0,
    mutationFn: (form) => body(api.POST('/me/second-factor', { body: form })),
  });
}

export function useConfirmSecondFactor() {
  const queries = useQueryClient();
  return useMutation<RecoveryCodesView, ApiError, CodeForm>({
    gcTime: 0,
    mutationFn: (form) => body(api.POST('/me/second-factor/confirm', { body: form })),
    onSuccess: () => queries.invalidateQueries({ queryKey: secondFactorQuery.queryKey }),
  });
}

export function useRenewCodes() {
  const queries = useQueryClient();
  return useMutation<RecoveryCodesView, ApiError, ProofForm>({
    gcTime: 0,
    mutationFn: (form) => body(api.POST('/me/second-factor/recovery-codes', { body: form })),
    onSuccess: () => queries.invalidateQueries({ queryKey: secondFactorQuery.queryKey }),
  });
}

export function useRemoveSecondFactor() {
  const queries = useQueryClient();
  return useMutation<unknown, ApiError, ProofForm>({
    mutationFn: (form) => api.POST('/me/second-factor/remove', { body: form }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}

/** Ends one session, or with null all but this one. */
export function useEndSessions() {
  const queries = useQueryClient();
  return useMutation<unknown, ApiError, string | null>({
    mutationFn: (id) =>
      id === null
        ? api.POST('/me/sessions/end-others')
        : api.POST('/me/sessions/{id}/end', { params: { path: { id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
}
