import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { filled } from '../../../api/patch';
import type { MemberView } from '../../../api/schema';
import type { MemberFilter } from '../filter';

/** More than these are no village's register. */
export const MOST = 1000;

/** The whole list as narrowed, page after page; a longer one ends behind the first too many. */
export const registerQuery = ({ sort, ...filter }: MemberFilter) =>
  queryOptions({
    queryKey: ['members', 'register', filter, sort],
    queryFn: async () => {
      const order = filter.q ? {} : { sort: sort ?? 'name' };
      const rows: MemberView[] = [];
      for (let cursor: string | undefined, more = true; more && rows.length <= MOST; more = Boolean(cursor)) {
        const query = { limit: 200, ...filled({ ...filter, cursor }), ...order };
        const page = await body(api.GET('/members', { params: { query } }));
        rows.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      }
      return rows;
    },
  });
