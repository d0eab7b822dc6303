import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import type { ApiError } from '../../../api/problem';
import type { MergeField, MergePreview, MergeView } from '../../../api/schema';
import { findPersons } from '../../people/persons';

export const previewQuery = (keep: string, lose: string) =>
  queryOptions({
    queryKey: ['merges', 'preview', keep, lose],
    queryFn: () => body(api.GET('/person-merges/preview', { params: { query: { keep, lose } } })),
    gcTime: 0,
    retry: false,
  });

/** Who of those with these names stands on the roll: only two of its records become one. */
export const onRollQuery = (names: string[]) =>
  queryOptions({
    queryKey: ['merges', 'roll', ...new Set(names)],
    queryFn: async () =>
      (await Promise.all([...new Set(names)].map(findPersons))).flat().map((person) => person.id),
    enabled: names.length > 0,
  });

/** Merges into the record of a person, the newest first. */
export const mergesQuery = (person: string) =>
  queryOptions({
    queryKey: ['merges', 'of', person],
    queryFn: () => body(api.GET('/person-merges', { params: { query: { person, sort: '-id' } } })),
  });

export interface Choice {
  take: MergeField[];
  reason: string;
}

export function useMerge(preview: MergePreview) {
  const once = useOnce();
  return useMerging(({ take, reason }: Choice) => {
    const said = { keepId: preview.keep.id, loseId: preview.lose.id, take, reason };
    const header = { ...once(said), 'If-Match': preview.etag };
    return body(api.POST('/person-merges', { params: { header }, body: said }));
  });
}

export function useUndoMerge({ id, etag }: MergeView) {
  return useMerging((form: { reason: string }) =>
    body(
      api.POST('/person-merges/{id}/undo', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: form,
      }),
    ),
  );
}

/** Two records become one, or one two: everything about them is asked for anew. */
function useMerging<F>(act: (form: F) => Promise<MergeView>) {
  const queries = useQueryClient();
  return useMutation<MergeView, ApiError, F>({
    mutationFn: act,
    onSuccess: () => {
      for (const queryKey of [
        ['merges', 'of'],
        ['members'],
        ['households'],
        ['contact-points'],
        ['corrections'],
      ])
        void queries.invalidateQueries({ queryKey });
    },
  });
}
