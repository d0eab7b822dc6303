import { chosenLanguage } from '../app/language';
import { problemOf, unreachable } from '../api/problem';
import { address, bearer, hold, refresh } from '../api/session';

interface Said {
  body?: unknown;
  etag?: string;
  key?: string;
}

/** Asks the API; renews the token once when it has run out; throws what went wrong. */
export async function ask<T>(method: 'GET' | 'POST', path: string, said: Said = {}): Promise<T> {
  let response = await reach(method, path, said);
  if (response.status === 401 && !path.startsWith('/auth/') && (await refresh()))
    response = await reach(method, path, said);
  if (response.status === 401 && !path.startsWith('/auth/')) hold(null);
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

function reach(method: string, path: string, { body, etag, key }: Said): Promise<Response> {
  const token = bearer();
  return fetch(address(path), {
    method,
    credentials: 'include',
    headers: {
      'Accept-Language': chosenLanguage(),
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(etag && { 'If-Match': etag }),
      ...(key && { 'Idempotency-Key': key }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch((): never => {
    throw unreachable();
  });
}
