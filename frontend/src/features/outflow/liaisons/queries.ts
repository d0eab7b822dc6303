import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type {
  HandoverForm,
  HandoverView,
  LiaisonAssignment,
  LiaisonDeputyForm,
  LiaisonForm,
} from '../../../api/schema';

/** Who keeps contact with whom in a unit now. */
export const chargesQuery = (organization: string | undefined) =>
  queryOptions({
    queryKey: ['liaisons', 'list', organization],
    queryFn: () =>
      body(api.GET('/liaison-assignments', { params: { query: filled({ organization, limit: 200 }) } })),
    enabled: organization !== undefined,
  });

/** Who has kept contact in one episode. */
export const chargesOfQuery = (outflow: string) =>
  queryOptions({
    queryKey: ['liaisons', 'outflow', outflow],
    queryFn: () => body(api.GET('/liaison-assignments', { params: { query: { outflow, current: false } } })),
  });

export function useAssign() {
  const queries = useQueryClient();
  const once = useOnce();
  return useMutation<LiaisonAssignment, ApiError, LiaisonForm>({
    mutationFn: (form) => {
      const said = filled(form);
      return body(api.POST('/liaison-assignments', { params: { header: once(said) }, body: said }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['liaisons'] }),
  });
}

/** Somebody stands in for a liaison, from one day to another. */
export function useStandIn({ id, etag }: LiaisonAssignment) {
  const queries = useQueryClient();
  return useMutation<LiaisonAssignment, ApiError, LiaisonDeputyForm>({
    mutationFn: (form) =>
      body(
        api.POST('/liaison-assignments/{id}/deputy', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: form,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['liaisons'] }),
  });
}

/** Shows what would move, or moves it. */
export function useHandover() {
  const queries = useQueryClient();
  const once = useOnce();
  return useMutation<HandoverView, ApiError, HandoverForm>({
    mutationFn: (form) => {
      const said = filled(form);
      return body(api.POST('/liaison-assignments/handover', { params: { header: once(said) }, body: said }));
    },
    onSuccess: (done) => {
      if (done.done) void queries.invalidateQueries({ queryKey: ['liaisons'] });
    },
  });
}
