import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type { CorrectionForm, CorrectionView, DecisionForm } from '../../../api/schema';

/** The boards of the inbox: which requests each shows. */
export const BOARDS = {
  open: { state: 'PROPOSED' },
  overdue: { state: 'PROPOSED', overdue: true },
  accepted: { state: 'ACCEPTED' },
  refused: { state: 'REFUSED' },
  withdrawn: { state: 'WITHDRAWN' },
} as const;

export type Board = keyof typeof BOARDS;

export interface InboxFilter {
  board?: Board | undefined;
  cursor?: string | undefined;
}

export const correctionsQuery = (organization: string | undefined, { board = 'open', cursor }: InboxFilter) =>
  queryOptions({
    queryKey: ['corrections', organization, board, cursor],
    queryFn: () =>
      body(
        api.GET('/correction-requests', {
          params: {
            query: {
              limit: 20,
              count: 'exact' as const,
              ...BOARDS[board],
              ...filled({ organization, cursor }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export function usePropose() {
  const once = useOnce();
  return useCorrecting((said: CorrectionForm) =>
    body(api.POST('/correction-requests', { params: { header: once(said) }, body: said })),
  );
}

export const ACTS = ['accept', 'refuse', 'extend', 'withdraw'] as const;

export type CorrectionAct = (typeof ACTS)[number];

export function useDecide(request: CorrectionView, act: CorrectionAct) {
  return useCorrecting((form: DecisionForm) => {
    const params = { path: { id: request.id }, header: { 'If-Match': request.etag } };
    return body(api.POST(`/correction-requests/{id}/${act}`, { params, body: form }));
  });
}

/** A decision changes the inbox, and an accepted one the file. */
function useCorrecting<F>(act: (form: F) => Promise<CorrectionView>) {
  const queries = useQueryClient();
  return useMutation<CorrectionView, ApiError, F>({
    mutationFn: act,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['corrections'] }),
        queries.invalidateQueries({ queryKey: ['members'] }),
        queries.invalidateQueries({ queryKey: ['contact-points'] }),
      ]),
  });
}
