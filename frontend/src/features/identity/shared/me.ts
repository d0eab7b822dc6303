import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import type { AccountView, MeView } from '../../../api/schema';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => body(api.GET('/me')),
  staleTime: 60_000,
});

export const aboutQuery = queryOptions({ queryKey: ['about'], queryFn: () => body(api.GET('/about')) });

/** The person signed in; the shell has asked for him before any page is shown. */
export function useMe(): MeView {
  return useSuspenseQuery(meQuery).data;
}

/** Whether the person's role carries a right. */
export function may(me: MeView, right: string): boolean {
  return (me.rights ?? []).some((held) => held === right);
}

/** Whether an account is his to look after: an administrator's all but his own, else those of the roles he opens. */
export function looksAfter(me: MeView, account: AccountView): boolean {
  if (me.id === account.id) return false;
  return me.role === 'SYSTEM_ADMIN' || me.role === 'SECURITY_ADMIN' || me.mayOpen.includes(account.role);
}

/** Whether any of his rights concerns imports. */
export function mayImport(me: MeView): boolean {
  return (me.rights ?? []).some((held) => held.startsWith('IMPORTS'));
}
