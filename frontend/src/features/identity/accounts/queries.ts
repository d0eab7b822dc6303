import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { useOnce } from '../../../api/once';
import { filled } from '../../../api/patch';
import type { AccountForm, AccountOpened, AccountView } from '../../../api/schema';
import type { ApiError } from '../../../api/problem';

export interface AccountFilter {
  organization?: string | undefined;
  cursor?: string | undefined;
}

export const accountsQuery = ({ organization, cursor }: AccountFilter) =>
  queryOptions({
    queryKey: ['accounts', organization, cursor],
    queryFn: () =>
      body(
        api.GET('/accounts', {
          params: {
            query: {
              limit: 50,
              count: 'exact',
              ...(organization && { organization }),
              ...(cursor && { cursor }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export function useOpenAccount() {
  const queries = useQueryClient();
  const once = useOnce();
  return useMutation({
    mutationFn: (form: AccountForm) => {
      const said = filled(form);
      return body(api.POST('/accounts', { params: { header: once(said) }, body: said }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
}

export type AccountAct = 'disable' | 'enable' | 'unlock' | 'reset' | 'endSessions' | 'resetSecond';

/** One act on one account; only a reset has a password to show. */
export function useAccountAct() {
  const queries = useQueryClient();
  return useMutation<AccountOpened | null, ApiError, { act: AccountAct; account: AccountView }>({
    mutationFn: ({ act, account }) => perform(act, account),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
}

async function perform(act: AccountAct, { id, etag }: AccountView): Promise<AccountOpened | null> {
  const params = { path: { id }, header: { 'If-Match': etag } };
  switch (act) {
    case 'disable':
      await api.POST('/accounts/{id}/disable', { params });
      return null;
    case 'enable':
      await api.POST('/accounts/{id}/enable', { params });
      return null;
    case 'unlock':
      await api.POST('/accounts/{id}/unlock', { params });
      return null;
    case 'endSessions':
      await api.POST('/accounts/{id}/end-sessions', { params });
      return null;
    case 'resetSecond':
      await api.POST('/accounts/{id}/reset-second-factor', { params });
      return null;
    case 'reset':
      return body(api.POST('/accounts/{id}/reset-password', { params }));
  }
}
