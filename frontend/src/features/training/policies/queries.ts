import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type {
  PolicyAnswerForm,
  PolicyAskForm,
  PolicyForm,
  PolicyQuestionView,
  PolicyView,
  PolicyWithdrawForm,
} from '../../../api/schema';
import type { PolicyFilter } from './terms';

export const policiesQuery = (organization: string | undefined, { all, ...filter }: PolicyFilter) =>
  queryOptions({
    queryKey: ['policies', 'list', organization, all, filter],
    queryFn: () =>
      body(
        api.GET('/policies', {
          params: {
            query: {
              limit: 20,
              count: 'exact' as const,
              ...filled({ organization, ...filter }),
              ...(all ? {} : { valid: true }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const policyQuery = (id: string) =>
  queryOptions({
    queryKey: ['policies', 'one', id],
    queryFn: () => body(api.GET('/policies/{id}', { params: { path: { id } } })),
  });

/** What waits for an answer. */
export const waitingQuery = (id: string) =>
  queryOptions({
    queryKey: ['policies', 'waiting', id],
    queryFn: () =>
      body(
        api.GET('/policies/{id}/questions', {
          params: { path: { id }, query: { answered: false, limit: 50 } },
        }),
      ),
  });

function usePolicies<F, V>(send: (form: F) => Promise<V>) {
  const queries = useQueryClient();
  return useMutation<V, ApiError, F>({
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['policies'] }),
  });
}

/** A policy as it is typed: one document a line. */
export type Typed = Omit<PolicyForm, 'documents'> & { documents?: string };

const said = ({ documents, ...rest }: Typed): PolicyForm => ({
  ...rest,
  documents: (documents ?? '')
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean),
});

export function useWrite() {
  const once = useOnce();
  return usePolicies<Typed, PolicyView>((typed) => {
    const form = filled(said(typed)) as PolicyForm;
    return body(api.POST('/policies', { params: { header: once(form) }, body: form }));
  });
}

export const useRevisePolicy = ({ id, etag }: PolicyView) =>
  usePolicies<Typed, PolicyView>((typed) =>
    body(
      api.PATCH('/policies/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: said(typed),
      }),
    ),
  );

export const useWithdraw = ({ id, etag }: PolicyView) =>
  usePolicies<PolicyWithdrawForm, PolicyView>((form) =>
    body(
      api.POST('/policies/{id}/withdraw', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: form,
      }),
    ),
  );

export function useAsk(id: string) {
  const once = useOnce();
  return usePolicies<PolicyAskForm, PolicyQuestionView>((form) =>
    body(api.POST('/policies/{id}/questions', { params: { path: { id }, header: once(form) }, body: form })),
  );
}

export const useAnswer = (policy: string, { id, etag }: PolicyQuestionView) =>
  usePolicies<PolicyAnswerForm, PolicyQuestionView>((form) =>
    body(
      api.POST('/policies/{id}/questions/{question}/answer', {
        params: { path: { id: policy, question: id }, header: { 'If-Match': etag } },
        body: form,
      }),
    ),
  );
