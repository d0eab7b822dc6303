import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { ApiError } from '../api/problem';
import { startWords } from '../app/i18n';
import { Finder, type Found } from './Finder';

beforeAll(startWords);
afterEach(cleanup);

test('aRefusedSearchIsSaidAndNotTakenForNothingFound', async () => {
  search(() => Promise.reject(new ApiError(422, { title: '请写姓名', status: 422, code: 'WHOLE_NUMBER' })));
  await screen.findByText('请写姓名');
  expect(screen.queryByText('没有找到。')).toBeNull();
});

test('nothingFoundIsSaidWhenNothingWasFound', async () => {
  search(() => Promise.resolve([]));
  await screen.findByText('没有找到。');
});

test('whatWasFoundIsChosen', async () => {
  const chosen: (string | undefined)[] = [];
  search(
    () => Promise.resolve([{ id: '7', name: '林晓川' }]),
    (id) => chosen.push(id),
  );
  fireEvent.click(await screen.findByRole('button', { name: '林晓川' }));
  expect(chosen).toEqual(['7']);
});

function search(
  find: () => Promise<readonly Found[]>,
  onChange: (id: string | undefined) => void = () => undefined,
): void {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Finder label="党员" hint="姓名" find={find} onChange={onChange} />
    </QueryClientProvider>,
  );
  const box = screen.getByLabelText('党员');
  fireEvent.change(box, { target: { value: '林' } });
  fireEvent.keyDown(box, { key: 'Enter' });
}
