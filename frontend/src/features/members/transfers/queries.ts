import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { withNumbers } from '../../../api/numbers';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type { TransferForm, TransferReasonForm, TransferView } from '../../../api/schema';
import { unitQuery } from '../../organizations/shared/queries';

/** The boards of the desk: which letters each shows. */
export const BOARDS = {
  incoming: { direction: 'INCOMING' },
  outgoing: { direction: 'OUTGOING' },
  overdue: { direction: 'OUTGOING', overdue: true },
  received: { direction: 'INCOMING', state: 'ACCEPTED' },
  gone: { direction: 'OUTGOING', state: 'ACCEPTED' },
  returned: { direction: 'OUTGOING', state: 'RETURNED' },
  withdrawn: { direction: 'OUTGOING', state: 'WITHDRAWN' },
} as const;

export type Board = keyof typeof BOARDS;

export interface DeskFilter {
  board?: Board | undefined;
  cursor?: string | undefined;
}

export const transfersQuery = (
  organization: string | undefined,
  { board = 'incoming', cursor }: DeskFilter,
) =>
  queryOptions({
    queryKey: ['transfers', 'list', organization, board, cursor],
    queryFn: () =>
      body(
        api.GET('/affiliation-transfers', {
          params: {
            query: {
              limit: 20,
              count: 'exact' as const,
              sort: '-id',
              ...BOARDS[board],
              ...filled({ organization, cursor }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The letter of a member that is on its way, if there is one. */
export const openTransferQuery = (member: string) =>
  queryOptions({
    queryKey: ['transfers', 'member', member],
    queryFn: async () => {
      const query = { member, state: 'ISSUED' as const };
      const { items } = await body(api.GET('/affiliation-transfers', { params: { query } }));
      return items[0] ?? null;
    },
  });

/** What is typed: the branch is chosen in the tree or told by its code. */
export type Letter = TransferForm & { toUnit?: string };

export function useIssue(member: string) {
  const queries = useQueryClient();
  const once = useOnce();
  return useTransferring(async ({ toUnit, ...form }: Letter) => {
    const unit = toUnit ? await queries.fetchQuery(unitQuery(toUnit)) : undefined;
    const code = unit ? { toCode: unit.code } : {};
    const said = filled(withNumbers({ ...form, ...code, memberId: member }, ['validDays']));
    return body(api.POST('/affiliation-transfers', { params: { header: once(said) }, body: said }));
  });
}

export const ACTS = ['accept', 'return', 'withdraw'] as const;

export type TransferAct = (typeof ACTS)[number];

export function useDecide(transfer: TransferView, act: TransferAct) {
  return useTransferring(({ on, reason }: TransferReasonForm) => {
    const params = { path: { id: transfer.id }, header: { 'If-Match': transfer.etag } };
    if (act === 'accept')
      return body(api.POST('/affiliation-transfers/{id}/accept', { params, body: { on } }));
    const said = { params, body: { on, reason } };
    return act === 'return'
      ? body(api.POST('/affiliation-transfers/{id}/return', said))
      : body(api.POST('/affiliation-transfers/{id}/withdraw', said));
  });
}

/** A letter changes the desk, and a received one the rolls. */
function useTransferring<F>(act: (form: F) => Promise<TransferView>) {
  const queries = useQueryClient();
  return useMutation<TransferView, ApiError, F>({
    mutationFn: act,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['transfers'] }),
        queries.invalidateQueries({ queryKey: ['members'] }),
      ]),
  });
}
