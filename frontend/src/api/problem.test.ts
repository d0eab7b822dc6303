import { expect, test } from 'vitest';
import { pathOf, problemOf } from './problem';

test('readsAPointerAsThePathOfAField', () => {
  expect(pathOf('/sheets/0/a~1b')).toEqual(['sheets', 0, 'a/b']);
});

test('readsTheProblemOfAnAnswer', async () => {
  const said = { title: '有一项不对', status: 422, code: 'INVALID', traceId: 't1' };
  const answer = new Response(JSON.stringify(said), {
    status: 422,
    headers: { 'Content-Type': 'application/problem+json' },
  });
  const error = await problemOf(answer);
  expect([error.status, error.code, error.problem.traceId]).toEqual([422, 'INVALID', 't1']);
});

test('anAnswerWithoutAProblemKeepsItsStatus', async () => {
  expect((await problemOf(new Response('<html>', { status: 502 }))).status).toBe(502);
});
