import { ApiError, problemOf, unreachable } from './problem';
import type { SignedIn, SignInForm, SignOnDoor, SignOnEntry, SignOnReturn } from './schema';

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

/** Only the server's word ends a session; that it cannot be reached, or is busy, says nothing of it. */
async function renew(): Promise<boolean> {
  const asked = fetch(address('/auth/refresh'), { method: 'POST', credentials: 'include' });
  const response = await asked.catch((): never => {
    throw unreachable();
  });
  if (response.ok) hold(((await response.json()) as SignedIn).accessToken ?? null);
  else if (response.status === 429 || response.status >= 500) throw unreachable();
  else hold(null);
  return response.ok;
}

/** Signs a person in, with a code where one is asked for, and holds the token. */
export async function signIn(form: SignInForm, language: string): Promise<SignedIn> {
  const signedIn = (await (await knocked('/auth/login', form, language)).json()) as SignedIn;
  if (!signedIn.accessToken) throw new ApiError(500, { title: 'No token', status: 500, code: '' });
  hold(signedIn.accessToken);
  return signedIn;
}

/** Begins to sign in by the office's own sign-in: answers where the browser is to go. */
export async function startSignOn(language: string): Promise<string> {
  const response = await knocked('/auth/sign-on/start', null, language);
  return ((await response.json()) as SignOnDoor).address;
}

/** Comes back from there with what it has sent along. */
export async function returnFromSignOn(back: SignOnReturn, language: string): Promise<void> {
  await knocked('/auth/sign-on/return', back, language);
}

/** Enters after that, with a code where one is asked for; the cookie keeps the session. */
export async function enterBySignOn(entry: SignOnEntry, language: string): Promise<void> {
  await knocked('/auth/sign-on/enter', entry, language);
}

/** Asks at a door that is open to everybody. */
async function knocked(path: string, form: object | null, language: string): Promise<Response> {
  const response = await fetch(address(path), {
    method: 'POST',
    credentials: 'include',
    headers: { ...(form && { 'Content-Type': 'application/json' }), 'Accept-Language': language },
    body: form && JSON.stringify(form),
  }).catch((): never => {
    throw unreachable();
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** Ends the session here even when the server cannot be told. */
export async function signOut(): Promise<void> {
  const headers: Record<string, string> = token ? { Authorization: `Bearer ${token}` } : {};
  await fetch(address('/auth/logout'), { method: 'POST', credentials: 'include', headers }).catch(
    () => undefined,
  );
  hold(null);
}
