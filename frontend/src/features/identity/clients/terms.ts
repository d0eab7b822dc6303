import type { ApiClientForm, ApiClientView, ApiScope } from '../../../api/schema';

/** The scopes in the order in which the office thinks of them. */
export const SCOPES: readonly ApiScope[] = [
  'organizations:read',
  'members:list',
  'members:read',
  'members:write',
  'households:read',
  'households:write',
  'imports:write',
];

/** A client as its form shows it: a day for the end, a line for each address. */
export interface Terms {
  name: string;
  organizationId: string;
  scopes: ApiScope[];
  expiresAt: string;
  allowedAddresses?: string;
}

export function termsOf(client: ApiClientView): Terms {
  return {
    name: client.name,
    organizationId: client.organization.id,
    scopes: client.scopes,
    expiresAt: lastDay(client.expiresAt),
    allowedAddresses: client.allowedAddresses.join('\n'),
  };
}

/** What the API is told; the day counts to its end, in the station's time zone. */
export function formOf({ allowedAddresses, expiresAt, ...terms }: Terms): ApiClientForm {
  return {
    ...terms,
    scopes: terms.scopes ?? [],
    expiresAt: new Date(`${expiresAt}T23:59:59+08:00`).toISOString(),
    allowedAddresses: (allowedAddresses ?? '').split(/\s+/).filter(Boolean),
  };
}

function lastDay(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(instant));
}

/** The word for a scope. */
export function wordOf(scope: string): string {
  return `identity.client.scope.${scope.replace(':', '_')}`;
}
