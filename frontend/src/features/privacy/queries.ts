import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { useOnce } from '../../api/once';
import { filled } from '../../api/patch';
import type { ApiError } from '../../api/problem';
import type {
  ConsentForm,
  ConsentView,
  PrivacyNoticeForm,
  PrivacyNoticeView,
  PrivacyRequestForm,
  PrivacyRequestState,
  PrivacyRequestView,
} from '../../api/schema';

export const BOARDS = ['requests', 'person', 'notices', 'fields', 'retention', 'incidents'] as const;

export type Board = (typeof BOARDS)[number];

export const STATES = ['OPEN', 'GRANTED', 'REFUSED'] as const satisfies PrivacyRequestState[];

export interface DeskFilter {
  board?: Board | undefined;
  state?: (typeof STATES)[number] | undefined;
  /** Whose account or client a breach went through, as the log of acts names him. */
  actor?: string | undefined;
  cursor?: string | undefined;
}

export const requestsQuery = (organization: string | undefined, { state, cursor }: DeskFilter) =>
  queryOptions({
    queryKey: ['privacy', 'requests', organization, state, cursor],
    queryFn: () =>
      body(
        api.GET('/privacy/requests', {
          params: { query: { limit: 20, ...filled({ organization, state, cursor }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const fieldsQuery = queryOptions({
  queryKey: ['privacy', 'fields'],
  queryFn: () => body(api.GET('/field-catalog', {})),
});

export const retentionQuery = queryOptions({
  queryKey: ['privacy', 'retention'],
  queryFn: () => body(api.GET('/privacy/retention', {})),
});

export const noticesQuery = queryOptions({
  queryKey: ['privacy', 'notices'],
  queryFn: () => body(api.GET('/privacy/notices', { params: { query: { limit: 20 } } })),
});

export const consentsQuery = (person: string) =>
  queryOptions({
    queryKey: ['privacy', 'consents', person],
    queryFn: () => body(api.GET('/privacy/consents', { params: { query: { person } } })),
  });

export function useFile() {
  const once = useOnce();
  return useDesk<PrivacyRequestForm, PrivacyRequestView>((form) =>
    body(api.POST('/privacy/requests', { params: { header: once(form) }, body: form })),
  );
}

export type RequestAct = 'grant' | 'refuse' | 'extend' | 'lift';

/** What is said when a request is decided or put off. */
export interface Decision {
  on: string;
  decision: string;
  reason: string;
}

export function useDecide({ id, etag }: PrivacyRequestView, act: RequestAct) {
  return useDesk<Decision, PrivacyRequestView>(({ on, decision, reason }) => {
    const params = { path: { id }, header: { 'If-Match': etag } };
    if (act === 'extend')
      return body(api.POST('/privacy/requests/{id}/extend', { params, body: { reason } }));
    if (act === 'lift') return body(api.POST('/privacy/requests/{id}/lift', { params, body: { reason } }));
    const said = { params, body: { on, decision } };
    return act === 'grant'
      ? body(api.POST('/privacy/requests/{id}/grant', said))
      : body(api.POST('/privacy/requests/{id}/refuse', said));
  });
}

export function useGive() {
  const once = useOnce();
  return useDesk<ConsentForm, ConsentView>((form) =>
    body(api.POST('/privacy/consents', { params: { header: once(form) }, body: form })),
  );
}

export function useWithdraw(consent: ConsentView) {
  const params = { path: { id: consent.id } };
  return useDesk<{ reason: string }, ConsentView>((form) =>
    body(api.POST('/privacy/consents/{id}/withdraw', { params, body: form })),
  );
}

export function usePublish() {
  const once = useOnce();
  return useDesk<PrivacyNoticeForm, PrivacyNoticeView>((form) =>
    body(api.POST('/privacy/notices', { params: { header: once(form) }, body: form })),
  );
}

export function useAccept(notice: PrivacyNoticeView) {
  const params = { path: { id: notice.id } };
  return useDesk<void, PrivacyNoticeView>(() => body(api.POST('/privacy/notices/{id}/accept', { params })));
}

/** An act at the desk; what is shown of it and of members is asked for again. */
export function useDesk<F, V>(act: (form: F) => Promise<V>) {
  const queries = useQueryClient();
  return useMutation<V, ApiError, F>({
    mutationFn: act,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['privacy'] }),
        queries.invalidateQueries({ queryKey: ['members'] }),
      ]),
  });
}
