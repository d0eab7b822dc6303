import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type { LedgerSnapshot, SnapshotForm, SnapshotList } from '../../../api/schema';

export interface SnapshotFilter {
  month?: string | undefined;
  cursor?: string | undefined;
}

export const snapshotsQuery = (organization: string | undefined, filter: SnapshotFilter) =>
  queryOptions({
    queryKey: ['snapshots', 'list', organization, filter],
    queryFn: () =>
      body(
        api.GET('/ledger-snapshots', {
          params: { query: filled({ limit: 50, organization, ...filter }) },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const snapshotQuery = (id: string) =>
  queryOptions({
    queryKey: ['snapshots', 'one', id],
    queryFn: () => body(api.GET('/ledger-snapshots/{id}', { params: { path: { id } } })),
  });

export const differencesQuery = (id: string) =>
  queryOptions({
    queryKey: ['snapshots', 'differences', id],
    queryFn: () => body(api.GET('/ledger-snapshots/{id}/differences', { params: { path: { id } } })),
  });

export function useFreeze() {
  const queries = useQueryClient();
  const once = useOnce();
  return useMutation<SnapshotList, ApiError, SnapshotForm>({
    mutationFn: (form) => body(api.POST('/ledger-snapshots', { params: { header: once(form) }, body: form })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['snapshots'] }),
  });
}

export function useSign({ id, etag }: LedgerSnapshot) {
  const queries = useQueryClient();
  return useMutation<LedgerSnapshot>({
    mutationFn: () =>
      body(
        api.POST('/ledger-snapshots/{id}/sign', {
          params: { path: { id }, header: { 'If-Match': etag } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['snapshots'] }),
  });
}
