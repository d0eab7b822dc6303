import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import type { IncidentClosingForm, PrivacyIncidentForm, PrivacyIncidentView } from '../../../api/schema';
import { useDesk } from '../queries';

export const incidentsQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['privacy', 'incidents', cursor],
    queryFn: () =>
      body(api.GET('/privacy/incidents', { params: { query: { limit: 20, ...filled({ cursor }) } } })),
  });

export const affectedQuery = (id: string) =>
  queryOptions({
    queryKey: ['privacy', 'affected', id],
    queryFn: () =>
      body(api.GET('/privacy/incidents/{id}/affected', { params: { path: { id }, query: { limit: 200 } } })),
  });

export function useOpenIncident() {
  const once = useOnce();
  return useDesk<PrivacyIncidentForm, PrivacyIncidentView>((form) =>
    body(api.POST('/privacy/incidents', { params: { header: once(form) }, body: form })),
  );
}

export function useCloseIncident({ id, etag }: PrivacyIncidentView) {
  const params = { path: { id }, header: { 'If-Match': etag } };
  return useDesk<IncidentClosingForm, PrivacyIncidentView>((form) =>
    body(api.POST('/privacy/incidents/{id}/close', { params, body: form })),
  );
}
