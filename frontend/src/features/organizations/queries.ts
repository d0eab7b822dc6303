import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { useOnce } from '../../api/once';
import { changesBetween, filled } from '../../api/patch';
import type { ApiError } from '../../api/problem';
import type { OrganizationForm, OrganizationView } from '../../api/schema';

export function useCreateUnit() {
  const queries = useQueryClient();
  const once = useOnce();
  return useMutation<OrganizationView, ApiError, OrganizationForm>({
    mutationFn: (form) => {
      const said = filled(form);
      return body(api.POST('/organizations', { params: { header: once(said) }, body: said }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['organizations'] }),
  });
}

export function useReviseUnit(unit: OrganizationView) {
  const queries = useQueryClient();
  return useMutation<OrganizationView, ApiError, OrganizationForm>({
    mutationFn: (form) =>
      body(
        api.PATCH('/organizations/{id}', {
          params: { path: { id: unit.id }, header: { 'If-Match': unit.etag } },
          body: changesBetween<Partial<OrganizationForm>>(unit, form),
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['organizations'] }),
  });
}
