import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type {
  CardCampaignForm,
  GreetingCardFormPatch,
  GreetingCardPrint,
  GreetingCardReturn,
  GreetingCardView,
} from '../../../api/schema';

/** What has become of a card, and those for whom somebody is to find an address. */
export const STANDS = ['PLANNED', 'SENT', 'RETURNED_UNDELIVERED', 'needsAddress'] as const;

export type Stand = (typeof STANDS)[number];

export interface CardFilter {
  stand?: Stand | undefined;
  cursor?: string | undefined;
}

/** How many cards a page of the desk holds: a batch is chosen from them. */
const AT_ONCE = 50;

/** How the cards of a year stand. */
export const campaignQuery = (year: number, organization: string | undefined) =>
  queryOptions({
    queryKey: ['cards', 'campaign', year, organization],
    queryFn: () =>
      body(
        api.GET('/card-campaigns/{year}', { params: { path: { year }, query: filled({ organization }) } }),
      ),
  });

/** The cards of a year, or those that stand so. */
export const cardsQuery = (year: number, organization: string | undefined, filter: CardFilter) => {
  const { stand, cursor } = filter;
  const narrowed = stand === 'needsAddress' ? { needsAddress: true } : filled({ state: stand });
  return queryOptions({
    queryKey: ['cards', 'list', year, organization, stand, cursor],
    queryFn: () =>
      body(
        api.GET('/card-campaigns/{year}/cards', {
          params: {
            path: { year },
            query: {
              limit: AT_ONCE,
              count: 'exact' as const,
              ...filled({ organization, cursor }),
              ...narrowed,
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
};

/** Says what stands on the cards, and makes those that are missing. */
export const usePrepare = (year: number) =>
  useCardAct<CardCampaignForm>((form) =>
    body(api.POST('/card-campaigns/{year}/prepare', { params: { path: { year } }, body: form })),
  );

/** How somebody is addressed, and where his card goes. */
export const useRevise = ({ id, etag }: GreetingCardView) =>
  useCardAct<GreetingCardFormPatch>((form) =>
    body(
      api.PATCH('/greeting-cards/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: form,
      }),
    ),
  );

/** Notes the day on which these were sent. */
export const useSend = (cardIds: string[]) =>
  useCardAct<{ on: string }>(({ on }) => body(api.POST('/greeting-cards/send', { body: { cardIds, on } })));

/** Notes the day on which the post brought one back. */
export const useComeBack = ({ id, etag }: GreetingCardView) =>
  useCardAct<GreetingCardReturn>((form) =>
    body(
      api.POST('/greeting-cards/{id}/return', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: form,
      }),
    ),
  );

/** Addresses in clear; they are kept no longer than the page that shows them. */
export function usePrint(
  cardIds: string[],
): UseMutationResult<GreetingCardPrint, ApiError, { purpose: string }> {
  return useMutation<GreetingCardPrint, ApiError, { purpose: string }>({
    gcTime: 0,
    mutationFn: ({ purpose }) => body(api.POST('/greeting-cards/print', { body: { cardIds, purpose } })),
  });
}

function useCardAct<F extends object>(act: (form: F) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation<unknown, ApiError, F>({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cards'] }),
  });
}
