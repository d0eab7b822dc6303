import i18next from 'i18next';
import createClient, { type Client } from 'openapi-fetch';
import { spend } from './once';
import { ApiError, problemOf, unreachable } from './problem';
import type { paths } from './schema';
import { address, bearer, hold, refresh, setBase } from './session';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ApiError;
  }
}

/** The contract's paths without the base that `config.json` names. */
type Bare = { [P in keyof paths as P extends `/api/v1${infer Rest}` ? Rest : P]: paths[P] };

/** What the app reads; lists as files are only ever saved. */
type Json = `${string}/json`;

/** The one way to the server; made once, when the address of the API is known. */
export let api: Client<Bare, Json>;

export function openApi(apiBase: string): void {
  setBase(apiBase);
  api = createClient<Bare, Json>({ baseUrl: address(''), fetch: send });
}

/** Sends a request with the token; renews the token once when it has run out; throws what went wrong. */
async function send(request: Request): Promise<Response> {
  let response = await reach(request.clone());
  if (response.status === 401 && (await refresh())) response = await reach(request.clone());
  if (response.status === 401) hold(null);
  if (response.ok) await settle(request, response);
  if (response.ok || response.status === 304) return response;
  throw await problemOf(response);
}

/** An act counts as done once its answer is here whole: until then, trying again must not do it twice. */
async function settle(request: Request, response: Response): Promise<void> {
  const key = request.headers.get('Idempotency-Key');
  if (!key) return;
  await response
    .clone()
    .arrayBuffer()
    .catch((): never => {
      throw unreachable();
    });
  spend(key);
}

async function reach(request: Request): Promise<Response> {
  const token = bearer();
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  request.headers.set('Accept-Language', i18next.language);
  // What a form has changed, and nothing else, is what every PATCH says.
  if (request.method === 'PATCH') request.headers.set('Content-Type', 'application/merge-patch+json');
  return fetch(request, { credentials: 'include' }).catch((reason: unknown): never => {
    if (reason instanceof DOMException && reason.name === 'AbortError') throw reason;
    throw unreachable();
  });
}

/** A call outside the typed client: uploads and downloads. */
export function call(path: string, init: RequestInit = {}): Promise<Response> {
  return send(new Request(address(path), init));
}

/** The body of an answer that must have one. */
export async function body<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const { data } = await answer;
  if (data === undefined) throw new ApiError(500, { title: 'Empty answer', status: 500, code: '' });
  return data;
}

/** Saves what a path answers, to what is said if anything, as a file on the reader's machine. */
export async function download(
  path: string,
  name: string,
  type = '*/*',
  said?: object,
  more: Record<string, string> = {},
): Promise<void> {
  const asked = said
    ? {
        method: 'POST',
        headers: { Accept: type, 'Content-Type': 'application/json' },
        body: JSON.stringify(said),
      }
    : { headers: { Accept: type, ...more } };
  const blob = await (await call(path, asked)).blob();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
