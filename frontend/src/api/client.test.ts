import { renderHook } from '@testing-library/react';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { call } from './client';
import { useOnce } from './once';
import { ApiError } from './problem';
import { bearer, hold, setBase } from './session';

let server: Server;
let renewals = 0;
let door: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  renewals = 0;
  server = createServer((request, response) => door(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // the page and its API share one address here, so that no CORS answer is needed
  const { port } = server.address() as AddressInfo;
  setBase(`http://127.0.0.1:${port}`);
});

afterEach(() => {
  hold(null);
  server.close();
});

test('renewsARunOutTokenOnceForAllCallsThatCameMeanwhile', async () => {
  door = opensFor('Bearer fresh');
  hold('stale');
  const answers = await Promise.all([call('/one'), call('/two'), call('/three')]);
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
  expect(renewals).toBe(1);
});

test('forgetsTheSessionWhenItCannotBeRenewed', async () => {
  door = (_, response) => answer(response, 401, {});
  hold('stale');
  await expect(call('/one')).rejects.toBeInstanceOf(ApiError);
  expect(bearer()).toBeNull();
});

test('keepsTheSessionWhenNobodyCanSayThatItIsOver', async () => {
  door = (request, response) => answer(response, request.url === '/auth/refresh' ? 503 : 401, {});
  hold('stale');
  await expect(call('/one')).rejects.toMatchObject({ unreachable: true });
  door = (request, response) =>
    request.url === '/auth/refresh' ? void response.destroy() : answer(response, 401, {});
  await expect(call('/one')).rejects.toMatchObject({ unreachable: true });
  expect(bearer()).toBe('stale');
});

test('throwsTheProblemOfARefusal', async () => {
  door = (_, response) => answer(response, 409, { title: '不行', status: 409, code: 'CONSENT_MISSING' });
  await expect(call('/one')).rejects.toMatchObject({ status: 409, code: 'CONSENT_MISSING' });
});

test('saysThatNobodyAnswered', async () => {
  setBase('http://127.0.0.1:1');
  await expect(call('/one')).rejects.toMatchObject({ unreachable: true });
});

test('aKeyIsSpentByWhatHasComeAboutAndKeptAcrossFailures', async () => {
  const once = renderHook(useOnce).result.current;
  const send = () => call('/handover', { method: 'POST', headers: once({ month: '2008-07' }) });
  const keys: unknown[] = [];
  let status = 503;
  door = (request, response) => {
    keys.push(request.headers['idempotency-key']);
    answer(response, status, {});
  };
  await expect(send()).rejects.toMatchObject({ status: 503 });
  status = 200;
  await send();
  await send();
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[1]);
});

test('aKeyIsKeptWhenTheAnswerBreaksOff', async () => {
  const once = renderHook(useOnce).result.current;
  const said = once({ month: '2008-07' });
  door = (_, response) => {
    response.writeHead(201, { 'Content-Length': '100', 'Access-Control-Allow-Origin': '*' });
    response.write('{');
    setTimeout(() => response.destroy(), 20);
  };
  await expect(call('/handover', { method: 'POST', headers: said })).rejects.toMatchObject({
    unreachable: true,
  });
  expect(once({ month: '2008-07' })).toEqual(said);
});

function opensFor(token: string) {
  return (request: IncomingMessage, response: ServerResponse) => {
    if (request.url === '/auth/refresh') {
      renewals++;
      return answer(response, 200, { accessToken: 'fresh', expiresIn: 600, mustChangePassword: false });
    }
    return answer(response, request.headers.authorization === token ? 200 : 401, {});
  };
}

function answer(response: ServerResponse, status: number, body: object): void {
  const origin = { 'Access-Control-Allow-Origin': '*' };
  response
    .writeHead(status, { 'Content-Type': 'application/problem+json', ...origin })
    .end(JSON.stringify(body));
}
