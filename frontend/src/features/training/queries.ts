import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { useOnce } from '../../api/once';
import { filled } from '../../api/patch';
import { untilNext } from '../../ui/untilNext';
import type { ApiError } from '../../api/problem';
import type {
  TrainingAttendanceView,
  TrainingCancelForm,
  TrainingCertificateForm,
  TrainingNewcomerForm,
  TrainingProgramForm,
  TrainingProgramView,
  TrainingSessionForm,
  TrainingSessionView,
} from '../../api/schema';
import { daysOf, type AttendanceFilter, type TrainingFilter } from './terms';

const MOST = 200;

/** What begins in a month, in its order. */
export const monthQuery = (
  organization: string | undefined,
  month: string,
  { type }: Pick<TrainingFilter, 'type'>,
) =>
  queryOptions({
    queryKey: ['training', 'month', organization, month, type],
    queryFn: () => {
      const to = daysOf(month).at(-1);
      const query = {
        limit: MOST,
        sort: 'startedOn',
        count: 'exact' as const,
        from: `${month}-01`,
        ...filled({ organization, type, to }),
      };
      return body(api.GET('/training-sessions', { params: { query } }));
    },
    placeholderData: keepPreviousData,
  });

export const sessionQuery = (id: string) =>
  queryOptions({
    queryKey: ['training', 'session', id],
    queryFn: () => body(api.GET('/training-sessions/{id}', { params: { path: { id } } })),
  });

/** The code for the screen of a session; the next is fetched when this one is over. */
export const doorCodeQuery = (id: string) =>
  queryOptions({
    queryKey: ['training', 'code', id],
    queryFn: () => body(api.GET('/training-sessions/{id}/sign-in-code', { params: { path: { id } } })),
    refetchInterval: ({ state }) => untilNext(state.data),
    gcTime: 0,
  });

/** Who is on the list of a session; a class fits on one page. */
export const rosterQuery = (id: string, cursor?: string) =>
  queryOptions({
    queryKey: ['training', 'roster', id, cursor],
    queryFn: () =>
      body(
        api.GET('/training-sessions/{id}/attendances', {
          params: { path: { id }, query: { limit: MOST, count: 'exact' as const, ...filled({ cursor }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** What a person has been trained in, the latest first. */
export const trainingsOfQuery = (person: string) =>
  queryOptions({
    queryKey: ['training', 'person', person],
    queryFn: () => body(api.GET('/attendances', { params: { query: { person, limit: MOST } } })),
  });

export const skillsQuery = (person: string) =>
  queryOptions({
    queryKey: ['training', 'skills', person],
    queryFn: () => body(api.GET('/skills', { params: { query: { person, limit: MOST } } })),
  });

/** Attendances, the latest first: what stands behind a figure. */
export const attendancesQuery = (organization: string | undefined, filter: AttendanceFilter) =>
  queryOptions({
    queryKey: ['training', 'attendances', organization, filter],
    queryFn: () =>
      body(
        api.GET('/attendances', {
          params: {
            query: { limit: 20, count: 'exact' as const, came: true, ...filled({ organization, ...filter }) },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const programsQuery = (organization: string | undefined, cursor?: string) =>
  queryOptions({
    queryKey: ['training', 'programs', organization, cursor],
    queryFn: () =>
      body(
        api.GET('/training-programs', {
          params: { query: { limit: 50, count: 'exact' as const, ...filled({ organization, cursor }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const trainingFigureQuery = (
  indicator: 'I-23' | 'I-24',
  organization: string | undefined,
  days: { from: string; to: string },
) =>
  queryOptions({
    queryKey: ['training', 'figure', indicator, organization, days],
    queryFn: () =>
      body(
        api.GET(`/statistics/${indicator}`, { params: { query: { ...days, ...filled({ organization }) } } }),
      ),
  });

/** Changes something of the room; everything shown of it is asked for again. */
function useTraining<F, V>(send: (form: F) => Promise<V>) {
  const queries = useQueryClient();
  return useMutation<V, ApiError, F>({
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['training'] }),
  });
}

export function usePlan() {
  const once = useOnce();
  return useTraining<TrainingSessionForm, TrainingSessionView>((typed) => {
    const form = filled(typed) as TrainingSessionForm;
    return body(api.POST('/training-sessions', { params: { header: once(form) }, body: form }));
  });
}

export const useRevise = ({ id, etag }: TrainingSessionView) =>
  useTraining<TrainingSessionForm, TrainingSessionView>((typed) =>
    body(
      api.PATCH('/training-sessions/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: typed,
      }),
    ),
  );

export const useCallOff = ({ id, etag }: TrainingSessionView) =>
  useTraining<TrainingCancelForm, TrainingSessionView>((form) =>
    body(
      api.POST('/training-sessions/{id}/cancel', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: form,
      }),
    ),
  );

export interface Whom {
  person: string;
}

/** Puts somebody on the list, or signs him in who has come. */
export const useListing = (id: string, act: 'enrol' | 'sign-in') =>
  useTraining<Whom, unknown>(({ person }) =>
    body(
      api.POST(`/training-sessions/{id}/${act}`, { params: { path: { id } }, body: { personIds: [person] } }),
    ),
  );

export const useNewcomer = (id: string) =>
  useTraining<TrainingNewcomerForm, TrainingAttendanceView>((typed) =>
    body(
      api.POST('/training-sessions/{id}/newcomers', {
        params: { path: { id } },
        body: filled(typed),
      }),
    ),
  );

export const useComplete = (id: string, personIds: string[]) =>
  useTraining<{ on: string }, unknown>(({ on }) =>
    body(api.POST('/training-sessions/{id}/complete', { params: { path: { id } }, body: { personIds, on } })),
  );

export const useCertify = ({ id, etag }: TrainingAttendanceView) =>
  useTraining<TrainingCertificateForm, TrainingAttendanceView>((form) =>
    body(
      api.POST('/attendances/{id}/certify', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: form,
      }),
    ),
  );

export const useStrike = ({ id, etag }: TrainingAttendanceView) =>
  useTraining<void, unknown>(() =>
    body(api.DELETE('/attendances/{id}', { params: { path: { id }, header: { 'If-Match': etag } } })),
  );

export function useOffer() {
  const once = useOnce();
  return useTraining<TrainingProgramForm, TrainingProgramView>((typed) => {
    const form = filled(typed) as TrainingProgramForm;
    return body(api.POST('/training-programs', { params: { header: once(form) }, body: form }));
  });
}
