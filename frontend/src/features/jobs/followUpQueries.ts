import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { useOnce } from '../../api/once';
import type {
  PlacementChangeForm,
  PlacementChangeView,
  PlacementCheckForm,
  PlacementCheckView,
  PlacementView,
} from '../../api/schema';
import { useJobs } from './queries';
import { answers, type YesNo } from './typed';

export const placementQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', 'placement', id],
    queryFn: () => body(api.GET('/placements/{id}', { params: { path: { id } } })),
  });

export const checksQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', 'placement', id, 'checks'],
    queryFn: () =>
      body(api.GET('/placements/{id}/checks', { params: { path: { id }, query: { limit: 10 } } })),
  });

export const changesQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', 'placement', id, 'changes'],
    queryFn: () =>
      body(api.GET('/placements/{id}/changes', { params: { path: { id }, query: { limit: 50 } } })),
  });

export const introductionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', 'introductions', id],
    queryFn: () => body(api.GET('/introductions/{personId}', { params: { path: { personId: id } } })),
  });

/** What was heard, as it is typed. */
export type TypedCheck = Omit<PlacementCheckForm, 'stillThere' | 'paid' | 'contract' | 'lodging'> &
  Record<'stillThere', YesNo> &
  Partial<Record<'paid' | 'contract' | 'lodging', YesNo>>;

export function useCheck({ id }: PlacementView) {
  const once = useOnce();
  return useJobs<TypedCheck, PlacementCheckView>(({ stillThere, paid, contract, lodging, ...rest }) => {
    const form = { ...rest, stillThere: stillThere === 'YES', ...answers({ paid, contract, lodging }) };
    return body(
      api.POST('/placements/{id}/checks', { params: { path: { id }, header: once(form) }, body: form }),
    );
  });
}

export function useChangePost({ id }: PlacementView) {
  const once = useOnce();
  return useJobs<PlacementChangeForm, PlacementChangeView>((form) =>
    body(api.POST('/placements/{id}/changes', { params: { path: { id }, header: once(form) }, body: form })),
  );
}
