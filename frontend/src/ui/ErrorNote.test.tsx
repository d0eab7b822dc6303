import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { ApiError } from '../api/problem';
import { startWords } from '../app/i18n';
import { ErrorNote } from './ErrorNote';

beforeAll(startWords);
afterEach(cleanup);

test('whatTheServerSaysIsSaid', () => {
  const problem = { title: '已有同名的党员', detail: '石桥村', status: 409, code: 'TWICE', traceId: 'abc' };
  render(<ErrorNote error={new ApiError(409, problem)} />);
  expect(screen.getByRole('alert').textContent).toBe('已有同名的党员石桥村编号 abc（点此复制）');
});

test('aFailureOfThePageItselfIsSaidToo', () => {
  render(<ErrorNote error={new TypeError('header not ISO-8859-1')} />);
  expect(screen.getByRole('alert').textContent).toBe('没有办成header not ISO-8859-1');
});
