import { createPublicKey, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

const ADDRESS = process.env['GUIYAN_STAND_IN'] ?? '';

/** A stand-in of an office's own sign-in (OpenID Connect), which says of everybody that he is this one. */
export function standIn(subject: string): { close: () => void } {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = {
    ...createPublicKey(privateKey).export({ format: 'jwk' }),
    kid: 'k',
    alg: 'RS256',
    use: 'sig',
  };
  const nonces = new Map<string, string>();
  const server = createServer((request, response) => void answer(request, response));
  server.listen(Number(new URL(ADDRESS).port), '127.0.0.1');
  return { close: () => server.close() };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = new URL(request.url ?? '/', ADDRESS);
    if (asked.pathname === '/door') return back(asked.searchParams, response);
    if (asked.pathname === '/keys') return say(response, { keys: [key] });
    if (asked.pathname === '/token')
      return say(response, { token_type: 'Bearer', id_token: token(await form(request)) });
    say(response, {
      issuer: ADDRESS,
      authorization_endpoint: `${ADDRESS}/door`,
      token_endpoint: `${ADDRESS}/token`,
      jwks_uri: `${ADDRESS}/keys`,
    });
  }

  function back(said: URLSearchParams, response: ServerResponse): void {
    const code = randomUUID();
    nonces.set(code, said.get('nonce') ?? '');
    response
      .writeHead(302, { Location: `${said.get('redirect_uri')}?code=${code}&state=${said.get('state')}` })
      .end();
  }

  function token(told: URLSearchParams): string {
    const now = Math.floor(Date.now() / 1000);
    const nonce = nonces.get(told.get('code') ?? '');
    const head = part({ alg: 'RS256', kid: 'k' });
    const body = part({ iss: ADDRESS, aud: 'guiyan', sub: subject, nonce, iat: now, exp: now + 300 });
    return `${head}.${body}.${createSign('RSA-SHA256').update(`${head}.${body}`).sign(privateKey, 'base64url')}`;
  }
}

function part(claims: object): string {
  return Buffer.from(JSON.stringify(claims)).toString('base64url');
}

async function form(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const piece of request) text += String(piece);
  return new URLSearchParams(text);
}

function say(response: ServerResponse, what: object): void {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(what));
}
