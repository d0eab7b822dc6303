import { ApiError, problemOf, unreachable } from './problem';
import type { SignedIn, SignInForm } from './schema';

/** Who is signed in: the access token lives here, in memory, and nowhere else. */
type Listener = (signedIn: boolean) => void;

let base = '/api/v1';
let token: string | null = null;
let asking: Promise<boolean> | null = null;
const listeners = new Set<Listener>();

export function setBase(apiBase: string): void {
  base = apiBase;
}

export function address(path: string): string {
  return new URL(base + path, location.origin).href;
}

export function bearer(): string | null {
  return token;
}

export function onSession(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps a fresh token, or forgets it with null, and tells everyone who listens. */
export function hold(accessToken: string | null): void {
  const turned = (token === null) !== (accessToken === null);
  token = accessToken;
  if (turned) listeners.forEach((listener) => listener(token !== null));
}

/** Trades the cookie for a new token; callers that come meanwhile wait for the same answer. */
export function refresh(): Promise<boolean> {
  asking ??= renew().finally(() => (asking = null));
  return asking;
}

async function renew(): Promise<boolean> {
  const response = await fetch(address('/auth/refresh'), { method: 'POST', credentials: 'include' });
  if (response.ok) hold(((await response.json()) as SignedIn).accessToken ?? null);
  else if (response.status < 500) hold(null);
  return response.ok;
}

/** Signs a person in, with a code where one is asked for, and holds the token. */
export async function signIn(form: SignInForm, language: string): Promise<SignedIn> {
  const response = await fetch(address('/auth/login'), {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(form),
  }).catch((): never => {
    throw unreachable();
  });
  if (!response.ok) throw await problemOf(response);
  const signedIn = (await response.json()) as SignedIn;
  if (!signedIn.accessToken) throw new ApiError(500, { title: 'No token', status: 500, code: '' });
  hold(signedIn.accessToken);
  return signedIn;
}

/** Ends the session here even when the server cannot be told. */
export async function signOut(): Promise<void> {
  const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
  await fetch(address('/auth/logout'), { method: 'POST', credentials: 'include', headers }).catch(
    () => undefined,
  );
  hold(null);
}
