import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { startWords } from '../app/i18n';
import { draftsOf, dropDraft } from './drafts';
import { Finder } from './Finder';
import { CustomField, Form } from './Form';

beforeAll(startWords);
afterEach(() => {
  cleanup();
  dropDraft('visit');
});

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
