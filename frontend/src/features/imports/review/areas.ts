import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';

/** The fields of a row that hold the code of an area. */
const FIELDS = ['areaCode', 'destinationAreaCode'];

const areaQuery = (code: string) =>
  queryOptions({
    queryKey: ['areas', 'named', code],
    queryFn: async () => {
      const { items } = await body(api.GET('/reference/areas', { params: { query: { q: code, limit: 1 } } }));
      return items.find((area) => area.code === code)?.fullName ?? code;
    },
    staleTime: Infinity,
  });

/** Says the full name of an area that one of the values names by its code. */
export function useAreaName(values: readonly (readonly [field: string, value: string | undefined])[]) {
  const queries = useQueryClient();
  const codes = values.flatMap(([field, value]) => (FIELDS.includes(field) && value ? [value] : []));
  const { data } = useQuery({
    queryKey: ['areas', 'names', codes],
    queryFn: () => Promise.all(codes.map((code) => queries.ensureQueryData(areaQuery(code)))),
    enabled: codes.length > 0,
    staleTime: Infinity,
  });
  return (field: string, value: string): string | undefined =>
    FIELDS.includes(field) ? data?.[codes.indexOf(value)] : undefined;
}
