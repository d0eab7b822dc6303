import { queryOptions } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { filled } from '../../api/patch';
import type { MatchForm } from '../../api/schema';

type Known = { [K in keyof MatchForm]?: MatchForm[K] | null | undefined };

/** The part of a form that tells one person from another. */
export function questionOf(form: Known): MatchForm {
  const { name, birthDate, citizenId, phone, organizationId } = form;
  return filled({ name, birthDate, citizenId, phone, organizationId });
}

/** Who may be the same person; never kept, as others enrol too. */
export const matchesQuery = (question: MatchForm) =>
  queryOptions({
    queryKey: ['matches', question],
    queryFn: () => body(api.POST('/persons/matches', { body: question })),
    staleTime: 0,
    gcTime: 0,
  });
