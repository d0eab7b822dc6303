import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import { changesBetween, filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type {
  ContactPointForm,
  ContactPointFormPatch,
  ContactPointView,
  Verification,
} from '../../../api/schema';

export const contactPointsQuery = (person: string) =>
  queryOptions({
    queryKey: ['contact-points', person],
    queryFn: () => body(api.GET('/contact-points', { params: { query: { person, limit: 50 } } })),
  });

export function useAddContactPoint(person: string) {
  const once = useOnce();
  return useChange(person, (form: ContactPointForm) => {
    const said = filled({ ...form, personId: person });
    return body(api.POST('/contact-points', { params: { header: once(said) }, body: said }));
  });
}

export function useReviseContactPoint(point: ContactPointView) {
  return useChange(point.personId, (form: ContactPointFormPatch) =>
    body(
      api.PATCH('/contact-points/{id}', {
        params: paramsOf(point),
        body: changesBetween<ContactPointFormPatch>(point, form),
      }),
    ),
  );
}

export function useVerify(point: ContactPointView) {
  return useChange(point.personId, (form: Verification) =>
    body(api.POST('/contact-points/{id}/verify', { params: paramsOf(point), body: form })),
  );
}

export function useRetire(point: ContactPointView) {
  return useChange(point.personId, () =>
    body(api.POST('/contact-points/{id}/retire', { params: paramsOf(point) })),
  );
}

function paramsOf({ id, etag }: ContactPointView) {
  return { path: { id }, header: { 'If-Match': etag } };
}

/** A change of a contact point also moves the person's version and history. */
function useChange<F>(person: string, change: (form: F) => Promise<ContactPointView>) {
  const queries = useQueryClient();
  return useMutation<ContactPointView, ApiError, F>({
    mutationFn: change,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['contact-points', person] }),
        queries.invalidateQueries({ queryKey: ['members', 'one', person] }),
        queries.invalidateQueries({ queryKey: ['members', 'timeline', person] }),
      ]),
  });
}
