import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { ApiError } from '../api/problem';
import { startWords } from '../app/i18n';
import { draftsOf, dropDraft } from './drafts';
import { Finder, type Found } from './Finder';
import { CustomField, Form } from './Form';

beforeAll(startWords);
afterEach(() => {
  cleanup();
  dropDraft('visit');
});

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
  await screen.findByText('点一下选定');
  fireEvent.click(screen.getByRole('button', { name: '林晓川' }));
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

test('whoWasChosenIsNamedWhenTheFormComesBackAndNotToAnother', async () => {
  draftsOf('one');
  show();
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '林' } });
  fireEvent.click(await screen.findByRole('button', { name: /林晓川/ }));
  cleanup();
  show();
  expect(screen.getByText('林晓川')).toBeTruthy();
  cleanup();
  draftsOf('another');
  show();
  expect(screen.queryByText('林晓川')).toBeNull();
});

function show() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Form<{ memberId: string }>
        label="visit"
        draft="visit"
        initial={{}}
        error={null}
        pending={false}
        submit="登记"
        onSend={() => undefined}
      >
        <CustomField name="memberId" label="党员">
          <Finder
            label="党员"
            hint="姓名"
            find={() => Promise.resolve([{ id: 'one', name: '林晓川', meta: '石桥村' }])}
          />
        </CustomField>
      </Form>
    </QueryClientProvider>,
  );
}
