import type { ApiClientForm, ApiClientView, ApiScope } from '../../../api/schema';

/** The scopes in the order in which the office thinks of them; the contract has no others. */
const ALL = {
  'organizations:read': true,
  'members:list': true,
  'members:read': true,
  'members:write': true,
  'households:read': true,
  'households:write': true,
  'transfers:read': true,
  'transfers:write': true,
  'outflows:read': true,
  'outflows:write': true,
  'changes:read': true,
  'duties:read': true,
  'duties:write': true,
  'contacts:read': true,
  'contacts:write': true,
  'vacancies:read': true,
  'vacancies:write': true,
  'referrals:read': true,
  'referrals:write': true,
  'referrals:answer': true,
  'training:read': true,
  'training:write': true,
  'imports:write': true,
} satisfies Record<ApiScope, true>;

/** The one that a client of an employer has, and no other client. */
const ANSWERING: ApiScope = 'referrals:answer';

export const SCOPES = (Object.keys(ALL) as readonly ApiScope[]).filter((scope) => scope !== ANSWERING);

/** A client as its form shows it: a day for the end, a line for each address. */
export interface Terms {
  name: string;
  organizationId: string;
  employerId?: string | undefined;
  scopes: ApiScope[];
  expiresAt: string;
  allowedAddresses?: string;
}

export function termsOf(client: ApiClientView): Terms {
  return {
    name: client.name,
    organizationId: client.organization.id,
    employerId: client.employer?.id,
    scopes: client.scopes,
    expiresAt: lastDay(client.expiresAt),
    allowedAddresses: client.allowedAddresses.join('\n'),
  };
}

/** What the API is told; the day counts to its end, in the station's time zone. */
export function formOf({ allowedAddresses, expiresAt, employerId, ...terms }: Terms): ApiClientForm {
  const chosen = (terms.scopes ?? []).filter((scope) => scope !== ANSWERING);
  return {
    ...terms,
    ...(employerId && { employerId }),
    scopes: employerId ? [ANSWERING] : chosen,
    expiresAt: endOf(expiresAt),
    allowedAddresses: (allowedAddresses ?? '').split(/\s+/).filter(Boolean),
  };
}

/** The last moment of a day at the station. */
export function endOf(day: string): string {
  return new Date(`${day}T23:59:59+08:00`).toISOString();
}

function lastDay(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(instant));
}

/** The word for a scope. */
export function wordOf(scope: string): string {
  return `clients.scope.${scope.replace(':', '_')}`;
}
