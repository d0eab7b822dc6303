import { QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from 'antd';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { changesBetween } from '../api/patch';
import { ApiError } from '../api/problem';
import { startWords } from '../app/i18n';
import { dropDraft } from './drafts';
import { EntryDialog } from './EntryDialog';
import { Form, TextField } from './Form';
import { useOpened } from './useOpened';

interface Typed {
  paddy?: string;
  note?: string;
}

interface Household extends Typed {
  etag: string;
}

interface Sent {
  etag: string;
  changes: Typed;
}

const OPENED: Household = { etag: 'one', paddy: '2.5', note: '' };
const THEIRS: Household = { etag: 'two', paddy: '4.0', note: '' };

/** What stands on the server, and what it was asked to do with it. */
let standing: Household;
let sent: Sent[] = [];

beforeAll(startWords);
afterEach(() => {
  cleanup();
  dropDraft('household');
  sent = [];
});

test('aFormSendsWhatWasTypedOverWhatItWasOpenedWith', async () => {
  standing = OPENED;
  const page = render(at(<Editing household={OPENED} />));
  page.rerender(at(<Editing household={THEIRS} />));
  fill('备注', '水渠已修');
  save('保存');
  await waitFor(() => expect(sent).toEqual([{ etag: 'one', changes: { note: '水渠已修' } }]));
});

test('overtakenAFormShowsTheirVersionWithWhatWasTypedOnTop', async () => {
  standing = THEIRS;
  const page = render(at(<Editing household={OPENED} />));
  fill('备注', '水渠已修');
  save('保存');
  await screen.findByText('别人改过');
  page.rerender(at(<Editing household={THEIRS} />));
  await screen.findByText(/您填写的都还在/);
  expect(valueOf('水田')).toBe('4.0');
  expect(valueOf('备注')).toBe('水渠已修');
  save('保存');
  await waitFor(() => expect(sent[1]).toEqual({ etag: 'two', changes: { note: '水渠已修' } }));
});

test('aDialogHoldsTheRecordItWasOpenedWithAndTakesTheNewestWhenOpenedAgain', async () => {
  standing = OPENED;
  const page = render(at(<Revise household={OPENED} />));
  save('修改');
  await screen.findByRole('dialog');
  page.rerender(at(<Revise household={THEIRS} />));
  fill('备注', '水渠已修');
  save('修改', screen.getByRole('dialog'));
  await waitFor(() => expect(sent).toEqual([{ etag: 'one', changes: { note: '水渠已修' } }]));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  save('修改');
  await screen.findByRole('dialog');
  expect(valueOf('水田')).toBe('4.0');
});

test('aDialogClosedUnsentStillHasWhatWasTyped', async () => {
  render(at(<Revise household={OPENED} />));
  save('修改');
  await screen.findByRole('dialog');
  fill('备注', '水渠已修');
  const beside = document.querySelector('.ant-modal-wrap')!;
  fireEvent.mouseDown(beside);
  fireEvent.mouseUp(beside);
  fireEvent.click(beside);
  await expect(waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())).rejects.toThrow();
  fireEvent.click(document.querySelector('.ant-modal-close')!);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  save('修改');
  await screen.findByRole('dialog');
  expect(valueOf('备注')).toBe('水渠已修');
});

function useRevising(opened: Household) {
  return useMutation<Household, ApiError, Typed>({
    mutationFn: (typed) => {
      sent.push({ etag: opened.etag, changes: changesBetween<Typed>(opened, typed) });
      if (opened.etag === standing.etag) return Promise.resolve(opened);
      return Promise.reject(new ApiError(412, { title: '别人改过', status: 412, code: 'STALE' }));
    },
  });
}

function Editing({ household }: { household: Household }) {
  const { opened, hold } = useOpened(household);
  const { entering, version } = hold(useRevising(opened));
  return (
    <Form<Typed>
      key={version}
      label="household"
      draft="household"
      initial={opened}
      error={entering.error}
      pending={entering.isPending}
      submit="保存"
      onSend={(typed) => entering.mutate(typed)}
    >
      <Fields />
    </Form>
  );
}

function Revise({ household }: { household: Household }) {
  const { opened, hold } = useOpened(household);
  const held = hold(useRevising(opened));
  return (
    <EntryDialog<Typed> act="修改" done="已保存" initial={opened} {...held}>
      <Fields />
    </EntryDialog>
  );
}

function Fields() {
  return (
    <>
      <TextField name="paddy" label="水田" />
      <TextField name="note" label="备注" />
    </>
  );
}

function at(page: ReactNode) {
  return (
    <QueryClientProvider client={queries}>
      <App>{page}</App>
    </QueryClientProvider>
  );
}

const queries = new QueryClient();

function fill(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

function valueOf(label: string): string {
  return screen.getByLabelText<HTMLInputElement>(label).value;
}

function save(name: string, within: HTMLElement = document.body): void {
  const named = [...within.querySelectorAll('button')].filter((one) => one.textContent === name);
  fireEvent.click(named[0]!);
}
