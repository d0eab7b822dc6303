import { useQuery, useQueryClient } from '@tanstack/react-query';
import { importKey, importQuery, waitFor } from './queries';
import { isWorking } from './states';

/** An import as it stands; while the server works on it, each change shows as soon as it is there. */
export function useImport(id: string) {
  const queries = useQueryClient();
  const shown = useQuery(importQuery(id));
  const working = shown.data !== undefined && isWorking(shown.data.state);
  useQuery({
    queryKey: ['imports', 'waiting', id, shown.data?.etag],
    enabled: working,
    gcTime: 0,
    staleTime: 0,
    refetchInterval: 500,
    queryFn: async ({ signal }) => {
      const now = queries.getQueryData(importQuery(id).queryKey);
      if (!now) return null;
      const moved = await waitFor(now, signal);
      queries.setQueryData(importKey(id), moved);
      if (!isWorking(moved.state)) await settled();
      return moved.etag;
    },
  });
  return shown;

  /** What was written may show anywhere. */
  async function settled(): Promise<void> {
    await queries.invalidateQueries({
      predicate: ({ queryKey }) =>
        queryKey[0] !== 'imports' || queryKey[1] === 'list' || queryKey[1] === 'rows',
    });
  }
}
