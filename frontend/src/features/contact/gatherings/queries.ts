import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import { untilNext } from '../../../ui/untilNext';
import type { ApiError } from '../../../api/problem';
import type { GatheringForm, GatheringSuggestionForm, GatheringView } from '../../../api/schema';

export const KINDS = ['SPRING_FESTIVAL_TEA_PARTY', 'BRANCH_MEETING', 'MAKE_UP_MEETING', 'OTHER'] as const;
export const STATES = ['PLANNED', 'HELD', 'CANCELLED'] as const;

export interface GatheringFilter {
  kind?: (typeof KINDS)[number] | undefined;
  state?: (typeof STATES)[number] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  cursor?: string | undefined;
}

export const gatheringsQuery = (organization: string | undefined, filter: GatheringFilter) =>
  queryOptions({
    queryKey: ['gatherings', 'list', organization, filter],
    queryFn: () =>
      body(
        api.GET('/gatherings', {
          params: { query: { limit: 20, count: 'exact' as const, ...filled({ organization, ...filter }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const gatheringQuery = (id: string) =>
  queryOptions({
    queryKey: ['gatherings', 'one', id],
    queryFn: () => body(api.GET('/gatherings/{id}', { params: { path: { id } } })),
  });

/** Who was invited and who came; a branch fits on one page. */
export const guestsQuery = (id: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['gatherings', 'guests', id, cursor],
    queryFn: () =>
      body(
        api.GET('/gatherings/{id}/attendances', {
          params: { path: { id }, query: { limit: 200, count: 'exact' as const, ...filled({ cursor }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The code for the screen of a meeting; the next is fetched when this one is over. */
export const signInCodeQuery = (id: string) =>
  queryOptions({
    queryKey: ['gatherings', 'code', id],
    queryFn: () => body(api.GET('/gatherings/{id}/sign-in-code', { params: { path: { id } } })),
    refetchInterval: ({ state }) => untilNext(state.data),
    gcTime: 0,
  });

export const suggestionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['gatherings', 'suggestions', id],
    queryFn: () => body(api.GET('/gatherings/{id}/suggestions', { params: { path: { id } } })),
  });

/** A meeting as it is typed: one point of the agenda a line. */
export type Typed = Omit<GatheringForm, 'agenda'> & { agenda?: string };

const said = ({ agenda, ...rest }: Typed): GatheringForm => ({
  ...rest,
  agenda: (agenda ?? '')
    .split('\n')
    .map((point) => point.trim())
    .filter(Boolean),
});

export function usePlan() {
  const once = useOnce();
  return useGatheringAct<Typed, GatheringView>((typed) =>
    body(api.POST('/gatherings', { params: { header: once(typed) }, body: said(typed) })),
  );
}

export const useRevise = ({ id, etag }: GatheringView) =>
  useGatheringAct<Typed, unknown>((typed) =>
    body(
      api.PATCH('/gatherings/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: said(typed),
      }),
    ),
  );

type Ending = '/gatherings/{id}/hold' | '/gatherings/{id}/cancel';

/** Says that a meeting was held, or that it is not. */
export const useEnding = ({ id, etag }: GatheringView, act: Ending) =>
  useGatheringAct<void, unknown>(() =>
    body(api.POST(act, { params: { path: { id }, header: { 'If-Match': etag } } })),
  );

export interface Whom {
  member: string;
}

/** Invites somebody, or signs him in who has come. */
export const useWhom = (id: string, act: '/gatherings/{id}/invite' | '/gatherings/{id}/sign-in') =>
  useGatheringAct<Whom, unknown>(({ member }) =>
    body(api.POST(act, { params: { path: { id } }, body: { memberIds: [member] } })),
  );

/** Invites the whole branch, as many at once as a request takes. */
export const useInviteAll = ({ id, organization }: GatheringView) =>
  useGatheringAct<void, unknown>(async () => {
    let cursor: string | undefined;
    do {
      const query = { organization: organization.id, limit: 200, ...filled({ cursor }) };
      const page = await body(api.GET('/members', { params: { query } }));
      const memberIds = page.items.filter((one) => one.status === 'ACTIVE').map((one) => one.id);
      if (memberIds.length > 0)
        await body(api.POST('/gatherings/{id}/invite', { params: { path: { id } }, body: { memberIds } }));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
  });

export function useSuggest(id: string) {
  const once = useOnce();
  return useGatheringAct<GatheringSuggestionForm, unknown>((form) =>
    body(
      api.POST('/gatherings/{id}/suggestions', {
        params: { path: { id }, header: once(form) },
        body: filled(form),
      }),
    ),
  );
}

function useGatheringAct<F, V>(act: (form: F) => Promise<V>) {
  const queries = useQueryClient();
  return useMutation<V, ApiError, F>({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['gatherings'] }),
  });
}
