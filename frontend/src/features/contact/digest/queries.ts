import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { filled } from '../../../api/patch';
import type { ContactFigure, DutySummary } from '../../../api/schema';
import type { Week } from './week';

/** What one week's digest tells of a unit, asked for together. */
export interface Digest {
  attempts: ContactFigure;
  calls: DutySummary;
  overdue: ContactFigure;
  lost: ContactFigure;
  visits: number;
  meetings: number;
  promises: number;
}

export const digestQuery = (organization: string | undefined, { monday: from, last: to, month }: Week) => {
  const unit = filled({ organization });
  const days = { ...unit, from, to };
  const counted = { limit: 1, count: 'exact' as const };
  return queryOptions({
    queryKey: ['contact', 'digest', organization, from, to],
    queryFn: async (): Promise<Digest> => {
      const [attempts, calls, overdue, lost, visits, meetings, promises] = await Promise.all([
        body(api.GET('/statistics/I-15', { params: { query: days } })),
        body(
          api.GET('/duties/summary', {
            params: { query: { ...unit, kind: 'MONTHLY_CALL', period: [month] } },
          }),
        ),
        body(api.GET('/statistics/I-19', { params: { query: days } })),
        body(api.GET('/statistics/I-20', { params: { query: days } })),
        body(api.GET('/visits', { params: { query: { ...days, ...counted } } })),
        body(api.GET('/gatherings', { params: { query: { ...days, ...counted, state: 'HELD' } } })),
        body(api.GET('/promises', { params: { query: { ...unit, ...counted } } })),
      ]);
      return {
        attempts,
        calls,
        overdue,
        lost,
        visits: visits.total ?? 0,
        meetings: meetings.total ?? 0,
        promises: promises.total ?? 0,
      };
    },
  });
};
