import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { filled } from '../../api/patch';
import { daysOf, type DutyListFilter } from './filter';

/** What is to be done in a unit, the most urgent first, or what an address asks for; of a period what its figure counts. */
export const dutiesQuery = (
  organization: string | undefined,
  filter: DutyListFilter,
  today: string,
  limit = 20,
) => {
  const { kind, period, state, owing, cursor, due } = filter;
  const owed = period && !state ? true : undefined;
  return queryOptions({
    queryKey: ['duties', 'list', organization, kind, period, state, owing, cursor, due, today, limit],
    queryFn: () =>
      body(
        api.GET('/duties', {
          params: {
            query: {
              limit,
              count: 'exact' as const,
              ...filled({ organization, kind, period, state, owing, owed, cursor }),
              ...daysOf(due, today),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
};

/** What is still to be done about those of one household. */
export const householdDutiesQuery = (persons: readonly string[], today: string) =>
  queryOptions({
    queryKey: ['duties', 'household', persons, today],
    queryFn: () =>
      body(api.GET('/duties', { params: { query: { limit: 50, persons: persons.slice(0, 50) } } })),
    enabled: persons.length > 0,
  });

/** How the duties stand by unit: in the periods of today, or in those named. */
export const summaryQuery = (organization: string | undefined, kind?: string, period?: string[]) =>
  queryOptions({
    queryKey: ['duties', 'summary', organization, kind, period],
    queryFn: () =>
      body(
        api.GET('/duties/summary', {
          params: { query: { ...filled({ organization, kind }), ...(period && { period }) } },
        }),
      ),
  });
