import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { filled } from '../../api/patch';
import type { MatchQuestion } from '../../api/schema';

/** The part of a form that tells one person from another. */
export function questionOf(form: MatchQuestion): MatchQuestion {
  const { name, birthDate, citizenId, phone, organizationId } = form;
  return filled({
    name: name ?? null,
    birthDate: birthDate ?? null,
    citizenId: citizenId ?? null,
    phone: phone ?? null,
    organizationId: organizationId ?? null,
  });
}

/** Who may be the same person; never kept, as others enrol too. */
export const matchesQuery = (question: MatchQuestion) =>
  queryOptions({
    queryKey: ['matches', question],
    queryFn: () => body(api.POST('/persons/matches', { body: question })),
    staleTime: 0,
    gcTime: 0,
  });
