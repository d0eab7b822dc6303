import i18next from 'i18next';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body, call } from '../../api/client';
import { newKey } from '../../api/once';
import { ApiError } from '../../api/problem';
import type { ImportFormPatch, ImportRowFormPatch, ImportRowView, ImportView } from '../../api/schema';
import type { OUTCOMES } from './states';

export const importsQuery = (cursor?: string, limit = 20) =>
  queryOptions({
    queryKey: ['imports', 'list', cursor, limit],
    queryFn: () => body(api.GET('/imports', { params: { query: { limit, ...(cursor && { cursor }) } } })),
    placeholderData: keepPreviousData,
  });

export const importKey = (id: string) => ['imports', 'one', id] as const;

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: importKey(id),
    queryFn: () => body(api.GET('/imports/{id}', { params: { path: { id } } })),
  });

/** Waits a moment at the server for an import to come to rest, so that its progress shows every other second. */
export async function waitFor(shown: ImportView, signal: AbortSignal): Promise<ImportView> {
  const { data, response } = await api.GET('/imports/{id}', {
    params: { path: { id: shown.id }, query: { wait: 'PT2S' }, header: { 'If-None-Match': shown.etag } },
    signal,
  });
  return response.status === 304 || !data ? shown : data;
}

export interface RowFilter {
  outcome?: (typeof OUTCOMES)[number] | undefined;
  cursor?: string | undefined;
}

export const rowsQuery = (id: string, etag: string, { outcome, cursor }: RowFilter) =>
  queryOptions({
    queryKey: ['imports', 'rows', id, outcome, cursor, etag],
    queryFn: () =>
      body(
        api.GET('/imports/{id}/rows', {
          params: {
            path: { id },
            query: { limit: 20, ...(outcome && { outcome }), ...(cursor && { cursor }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export interface Upload {
  file: File;
  kind: string;
  organization?: string | undefined;
  basis?: string | undefined;
  asOf?: string | undefined;
}

/** A file that has been saved anew since it was chosen can be read no more: it is to be chosen again. */
async function requireUnchanged(file: File): Promise<void> {
  const title = i18next.t('imports.upload.changed');
  await file
    .slice(0, 1)
    .arrayBuffer()
    .catch(() => {
      throw new ApiError(422, { title, status: 422, code: 'FILE_CHANGED' });
    });
}

export function useUpload() {
  const queries = useQueryClient();
  return useMutation<ImportView, ApiError, Upload>({
    mutationFn: async (upload) => {
      await requireUnchanged(upload.file);
      const form = new FormData();
      const settings = {
        mode: 'VALIDATE',
        strategy: 'UPSERT',
        atomic: 'ROW',
        onAmbiguous: 'QUEUE',
        ...upload,
      };
      for (const [name, value] of Object.entries(settings)) if (value) form.append(name, value);
      const headers = { 'Idempotency-Key': newKey() };
      return (await (
        await call('/imports?wait=PT2S', { method: 'POST', headers, body: form })
      ).json()) as ImportView;
    },
    onSuccess: (made) => {
      queries.setQueryData(importKey(made.id), made);
      void queries.invalidateQueries({ queryKey: ['imports', 'list'] });
    },
  });
}

export type ImportAct = 'rerun' | 'commit' | 'cancel' | 'undo';

/** One act on an import; what it answers is shown at once. */
export function useImportAct(id: string) {
  const keep = useKeeping(id);
  return useMutation<ImportView, ApiError, ImportAct>({
    mutationFn: async (act) => {
      const headers = { 'Idempotency-Key': newKey() };
      return (await (await call(`/imports/${id}/${act}`, { method: 'POST', headers })).json()) as ImportView;
    },
    onSuccess: keep,
  });
}

export function useReviseImport(shown: ImportView) {
  const keep = useKeeping(shown.id);
  return useMutation<ImportView, ApiError, ImportFormPatch>({
    mutationFn: (patch) =>
      body(
        api.PATCH('/imports/{id}', {
          params: { path: { id: shown.id }, header: { 'If-Match': shown.etag } },
          body: patch,
        }),
      ),
    onSuccess: keep,
  });
}

/** Mends one row; the list keeps its place, the row says that it waits for another check. */
export function useMendRow(id: string) {
  const queries = useQueryClient();
  return useMutation<ImportRowView, ApiError, { row: ImportRowView; patch: ImportRowFormPatch }>({
    mutationFn: ({ row, patch }) =>
      body(
        api.PATCH('/imports/{id}/rows/{rowId}', {
          params: { path: { id, rowId: row.rowId }, header: { 'If-Match': row.etag } },
          body: patch,
        }),
      ),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['imports', 'rows', id] }),
        queries.invalidateQueries({ queryKey: importKey(id) }),
      ]),
  });
}

function useKeeping(id: string) {
  const queries = useQueryClient();
  return (moved: ImportView) => {
    queries.setQueryData(importKey(id), moved);
    void queries.invalidateQueries({ queryKey: ['imports', 'list'] });
    void queries.invalidateQueries({ queryKey: ['imports', 'rows', id] });
  };
}
