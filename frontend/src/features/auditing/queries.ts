import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { filled } from '../../api/patch';
import type { VerificationView } from '../../api/schema';
import type { AuditFilter } from './filter';

export const auditQuery = (filter: AuditFilter) =>
  queryOptions({
    queryKey: ['audit', filter],
    queryFn: () => body(api.GET('/audit-events', { params: { query: { limit: 50, ...filled(filter) } } })),
    placeholderData: keepPreviousData,
  });

export function useVerify() {
  return useMutation<VerificationView>({
    mutationFn: () => body(api.POST('/audit-events/verify')),
  });
}
