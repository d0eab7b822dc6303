import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { numberOf } from '../../api/numbers';
import { useOnce } from '../../api/once';
import { changesBetween, filled } from '../../api/patch';
import type { ApiError } from '../../api/problem';
import type {
  MentorLinkForm,
  MentorLinkView,
  ProjectOpportunityForm,
  ProjectOpportunityView,
  ReturnIntentionForm,
  ReturnIntentionView,
  SupportClosingForm,
  SupportRequestForm,
  SupportRequestView,
  SupportStepForm,
  VentureForm,
  VentureSnapshotForm,
  VentureView,
  VillagePostForm,
  VillagePostView,
} from '../../api/schema';
import type {
  IntentionFilter,
  MentorFilter,
  OpportunityFilter,
  PostFilter,
  SupportFilter,
  VentureFilter,
} from './terms';
import { typedOpportunity, typedVenture } from './typed';
import type { Typed } from './VentureFields';

const PAGE = { limit: 20, count: 'exact' as const };
type Unit = string | undefined;

export const intentionsQuery = (organization: Unit, filter: IntentionFilter) =>
  queryOptions({
    queryKey: ['homecoming', 'intentions', organization, filter],
    queryFn: () =>
      body(
        api.GET('/return-intentions', {
          params: { query: { ...PAGE, ...filled({ organization, ...filter }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const venturesQuery = (organization: Unit, filter: VentureFilter) =>
  queryOptions({
    queryKey: ['homecoming', 'ventures', organization, filter],
    queryFn: () =>
      body(api.GET('/ventures', { params: { query: { ...PAGE, ...filled({ organization, ...filter }) } } })),
    placeholderData: keepPreviousData,
  });

export const ventureQuery = (id: string) =>
  queryOptions({
    queryKey: ['homecoming', 'venture', id],
    queryFn: () => body(api.GET('/ventures/{id}', { params: { path: { id } } })),
  });

export const halvesQuery = (id: string) =>
  queryOptions({
    queryKey: ['homecoming', 'venture', id, 'halves'],
    queryFn: () => body(api.GET('/ventures/{id}/snapshots', { params: { path: { id } } })),
  });

export const postsQuery = (organization: Unit, filter: PostFilter) =>
  queryOptions({
    queryKey: ['homecoming', 'posts', organization, filter],
    queryFn: () =>
      body(
        api.GET('/village-posts', { params: { query: { ...PAGE, ...filled({ organization, ...filter }) } } }),
      ),
    placeholderData: keepPreviousData,
  });

export const mentorsQuery = (organization: Unit, filter: MentorFilter) =>
  queryOptions({
    queryKey: ['homecoming', 'mentors', organization, filter],
    queryFn: () =>
      body(
        api.GET('/mentor-links', { params: { query: { ...PAGE, ...filled({ organization, ...filter }) } } }),
      ),
    placeholderData: keepPreviousData,
  });

export const supportQuery = (organization: Unit, filter: SupportFilter) =>
  queryOptions({
    queryKey: ['homecoming', 'support', organization, filter],
    queryFn: () =>
      body(
        api.GET('/support-requests', {
          params: { query: { ...PAGE, ...filled({ organization, ...filter }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['homecoming', 'request', id],
    queryFn: () => body(api.GET('/support-requests/{id}', { params: { path: { id } } })),
  });

export const opportunitiesQuery = (organization: Unit, { all, ...filter }: OpportunityFilter) =>
  queryOptions({
    queryKey: ['homecoming', 'opportunities', organization, all, filter],
    queryFn: () =>
      body(
        api.GET('/project-opportunities', {
          params: {
            query: { ...PAGE, ...filled({ organization, ...filter }), ...(all ? {} : { open: true }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export type Indicator = 'I-35' | 'I-36' | 'I-37';

export const homecomingFigureQuery = (indicator: Indicator, organization: Unit) =>
  queryOptions({
    queryKey: ['homecoming', 'figure', indicator, organization],
    queryFn: () => body(api.GET(`/statistics/${indicator}`, { params: { query: filled({ organization }) } })),
  });

/** Changes something of the room; everything shown of it is asked for again, and what is to be done. */
function useHomecoming<F extends object, V>(send: (form: F) => Promise<V>) {
  const queries = useQueryClient();
  return useMutation<V, ApiError, F>({
    mutationFn: (form) => send(filled(form) as F),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['homecoming'] }),
        queries.invalidateQueries({ queryKey: ['duties'] }),
      ]),
  });
}

const held = (id: string, etag: string) => ({ path: { id }, header: { 'If-Match': etag } });

export function useRecordIntention() {
  const once = useOnce();
  return useHomecoming<ReturnIntentionForm, ReturnIntentionView>((form) =>
    body(api.POST('/return-intentions', { params: { header: once(form) }, body: form })),
  );
}

export function useRegisterVenture<F extends object>(formOf: (typed: F) => VentureForm) {
  const once = useOnce();
  return useHomecoming<F, VentureView>((typed) => {
    const form = formOf(typed);
    return body(api.POST('/ventures', { params: { header: once(form) }, body: form }));
  });
}

/** Says anew what has been typed otherwise; what was emptied is cleared. */
export function useReviseVenture(venture: VentureView) {
  const queries = useQueryClient();
  return useMutation<VentureView, ApiError, Typed>({
    mutationFn: (typed) => {
      const { leasedMu, stand, ...changed } = changesBetween(typedVenture(venture), typed);
      const patch = {
        ...changed,
        ...(leasedMu !== undefined && { leasedMu: leasedMu === null ? null : numberOf(leasedMu) }),
        ...(stand && { preparing: stand === 'PREPARING' }),
      };
      return body(
        api.PATCH('/ventures/{id}', {
          params: held(venture.id, venture.etag),
          body: patch as VentureForm,
        }),
      );
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['homecoming'] }),
  });
}

export function useCount({ id, etag }: VentureView) {
  return useHomecoming<Record<keyof VentureSnapshotForm, string>, VentureView>((typed) =>
    body(
      api.POST('/ventures/{id}/snapshots', {
        params: held(id, etag),
        body: {
          half: typed.half.trim().toUpperCase(),
          employed: numberOf(typed.employed),
          localEmployed: numberOf(typed.localEmployed),
          invested: numberOf(typed.invested),
        },
      }),
    ),
  );
}

export function useEndVenture({ id, etag }: VentureView) {
  return useHomecoming<{ on: string }, VentureView>((form) =>
    body(api.POST('/ventures/{id}/end', { params: held(id, etag), body: form })),
  );
}

export function useNotePost() {
  const once = useOnce();
  return useHomecoming<VillagePostForm, VillagePostView>((form) =>
    body(api.POST('/village-posts', { params: { header: once(form) }, body: form })),
  );
}

/** What is told stands; what is left out of an answer that is no is cleared. */
/** Moved to another day, the answer holds a year from there. */
export function useReviseIntention({ id, etag, askedOn }: ReturnIntentionView) {
  return useHomecoming<ReturnIntentionForm, ReturnIntentionView>((form) =>
    body(
      api.PATCH('/return-intentions/{id}', {
        params: held(id, etag),
        body: {
          field: null,
          horizon: null,
          takenAt: null,
          confidence: null,
          ...filled(form),
          ...(form.askedOn !== askedOn && { validUntil: null }),
        } as unknown as ReturnIntentionForm,
      }),
    ),
  );
}

export function useRevisePost({ id, etag }: VillagePostView) {
  return useHomecoming<VillagePostForm, VillagePostView>((form) =>
    body(
      api.PATCH('/village-posts/{id}', {
        params: held(id, etag),
        body: { title: null, ...filled(form) } as unknown as VillagePostForm,
      }),
    ),
  );
}

export function useEndPost({ id, etag }: VillagePostView) {
  return useHomecoming<{ on: string }, VillagePostView>((form) =>
    body(api.POST('/village-posts/{id}/end', { params: held(id, etag), body: form })),
  );
}

export function usePair() {
  const once = useOnce();
  return useHomecoming<MentorLinkForm, MentorLinkView>((form) =>
    body(api.POST('/mentor-links', { params: { header: once(form) }, body: form })),
  );
}

export function useEndPair({ id, etag }: MentorLinkView) {
  return useHomecoming<{ on: string }, MentorLinkView>((form) =>
    body(api.POST('/mentor-links/{id}/end', { params: held(id, etag), body: form })),
  );
}

export function useRaise() {
  const once = useOnce();
  return useHomecoming<SupportRequestForm, SupportRequestView>((form) =>
    body(api.POST('/support-requests', { params: { header: once(form) }, body: form })),
  );
}

export function useStep({ id, etag }: SupportRequestView) {
  return useHomecoming<SupportStepForm, SupportRequestView>((form) =>
    body(api.POST('/support-requests/{id}/milestones', { params: held(id, etag), body: form })),
  );
}

export function useCloseRequest({ id, etag }: SupportRequestView) {
  return useHomecoming<SupportClosingForm, SupportRequestView>((form) =>
    body(api.POST('/support-requests/{id}/close', { params: held(id, etag), body: form })),
  );
}

export function useWriteOpportunity() {
  const once = useOnce();
  return useHomecoming<ProjectOpportunityForm, ProjectOpportunityView>((form) =>
    body(api.POST('/project-opportunities', { params: { header: once(form) }, body: form })),
  );
}

/** Says anew what has been typed otherwise; what was emptied is cleared. */
export function useReviseOpportunity(of: ProjectOpportunityView) {
  const queries = useQueryClient();
  return useMutation<ProjectOpportunityView, ApiError, ProjectOpportunityForm>({
    mutationFn: (typed) =>
      body(
        api.PATCH('/project-opportunities/{id}', {
          params: held(of.id, of.etag),
          body: changesBetween(typedOpportunity(of), typed) as ProjectOpportunityForm,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['homecoming'] }),
  });
}

export function useWithdrawOpportunity({ id, etag }: ProjectOpportunityView) {
  return useHomecoming<{ reason: string }, ProjectOpportunityView>((form) =>
    body(api.POST('/project-opportunities/{id}/withdraw', { params: held(id, etag), body: form })),
  );
}
