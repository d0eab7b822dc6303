import { useMutation } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type { ActivationForm, IssuedView, OpenedView } from '../../../api/schema';

/** A code for a person; it is kept no longer than the dialog that shows it. */
export function useIssueCode(personId: string) {
  return useMutation<IssuedView, ApiError, { witness: string }>({
    gcTime: 0,
    mutationFn: ({ witness }) => body(api.POST('/activation-codes', { body: { personId, witness } })),
  });
}

export function useActivate(id: string) {
  return useMutation<OpenedView, ApiError, Omit<ActivationForm, 'id'>>({
    mutationFn: (form) => body(api.POST('/auth/activate', { body: { ...filled(form), id } })),
  });
}
