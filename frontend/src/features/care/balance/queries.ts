import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { numberOf } from '../../../api/numbers';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type { CropCalendarView, CropSeason, LabourOfferForm, LabourOfferView } from '../../../api/schema';

type Unit = string | undefined;

export const balanceQuery = (organization: Unit, on: string) =>
  queryOptions({
    queryKey: ['labour', 'balance', organization, on.slice(0, 4)],
    queryFn: () =>
      body(api.GET('/labour-balance', { params: { query: { on, ...filled({ organization }) } } })),
    placeholderData: keepPreviousData,
  });

export const shortQuery = (organization: Unit, on: string) =>
  queryOptions({
    queryKey: ['labour', 'short', organization, on],
    queryFn: () =>
      body(api.GET('/labour-balance/families', { params: { query: { on, ...filled({ organization }) } } })),
    placeholderData: keepPreviousData,
  });

export const offersQuery = (organization: Unit, from: string, to: string) =>
  queryOptions({
    queryKey: ['labour', 'offers', organization, from, to],
    queryFn: () =>
      body(
        api.GET('/labour-offers', {
          params: { query: { from, to, limit: 200, ...filled({ organization }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const calendarQuery = (organization: Unit) =>
  queryOptions({
    queryKey: ['labour', 'calendar', organization],
    queryFn: () => body(api.GET('/crop-calendar', { params: { query: filled({ organization }) } })),
  });

/** What is typed of a calendar: the days of a hand, and of each season its days and its work. */
export interface TypedCalendar {
  handDays: string;
  seasons: (Omit<CropSeason, 'daysPerMu'> & { daysPerMu: string })[];
}

/** Decides on the calendar: these seasons take the place of all there were. */
export function useDecide({ organization, etag }: { organization: Unit; etag: string }) {
  const queries = useQueryClient();
  return useMutation<CropCalendarView, ApiError, TypedCalendar>({
    mutationFn: ({ handDays, seasons }) =>
      body(
        api.PATCH('/crop-calendar', {
          params: { query: filled({ organization }), header: { 'If-Match': etag } },
          body: {
            handDays: numberOf(handDays),
            seasons: seasons.map(({ task, from, to, daysPerMu }) => ({
              task,
              from: from.trim(),
              to: to.trim(),
              daysPerMu: numberOf(daysPerMu),
            })),
          },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['labour'] }),
  });
}

/** What is typed of an offer. */
export type TypedOffer = Omit<LabourOfferForm, 'days'> & { days: string };

export function useOffer() {
  const once = useOnce();
  return useLabour<TypedOffer>((typed) => {
    const form: LabourOfferForm = { ...typed, days: numberOf(typed.days) };
    return body(api.POST('/labour-offers', { params: { header: once(form) }, body: form }));
  });
}

export function useWithdrawOffer({ id, etag }: LabourOfferView) {
  return useLabour<void>(() =>
    body(
      api.POST('/labour-offers/{id}/withdraw', { params: { path: { id }, header: { 'If-Match': etag } } }),
    ),
  );
}

function useLabour<F>(act: (form: F) => Promise<LabourOfferView>) {
  const queries = useQueryClient();
  return useMutation<LabourOfferView, ApiError, F>({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['labour'] }),
  });
}
