import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { ApiError } from '../api/problem';
import { startWords } from '../app/i18n';
import { draftOf, dropDraft } from './drafts';
import { Form, RowsField, TextField } from './Form';

interface Person {
  name: string;
  phone?: string;
}

beforeAll(startWords);
afterEach(() => {
  cleanup();
  dropDraft('person');
});

test('aRefusalStandsAtItsFieldAndTheRestAtTheTop', async () => {
  const errors = [
    { pointer: '/phone', code: 'PHONE', message: '少一位' },
    { pointer: '/other', code: 'OTHER', message: '另有一事' },
  ];
  const page = show(null);
  page.rerender(form(new ApiError(422, { title: '有两项不对', status: 422, code: 'INVALID', errors })));
  await waitFor(() =>
    expect(screen.getByText('少一位').closest('.ant-form-item')?.textContent).toContain('手机'),
  );
  expect(
    screen
      .getAllByRole('alert')
      .map((one) => one.textContent)
      .join(),
  ).toContain('有两项不对');
  expect(screen.getAllByText('少一位')).toHaveLength(1);
  expect(screen.getByText('另有一事')).toBeTruthy();
});

test('aRefusalBelowAFieldStandsAtTheFieldAndOneWithoutAnyAtTheTop', async () => {
  const errors = [
    { pointer: '/phone/1/digits', code: 'PHONE', message: '第二行太长' },
    { pointer: '/place/text', code: 'PLACE', message: '去向太长' },
  ];
  const page = show(null);
  page.rerender(form(new ApiError(422, { title: '有两项不对', status: 422, code: 'INVALID', errors })));
  await waitFor(() =>
    expect(screen.getByText('第二行太长').closest('.ant-form-item')?.textContent).toContain('手机'),
  );
  expect(screen.getByText('去向太长').closest('[role=alert]')?.textContent).toContain('有两项不对');
});

test('aRefusalInARowStandsAtItsPlaceThere', async () => {
  const errors = [
    { pointer: '/rows/0/name', code: 'NAME', message: '姓名太长' },
    { pointer: '/rows', code: 'ROWS', message: '少一行' },
  ];
  const rows = (error: ApiError | null) => (
    <Form<{ rows: Person[] }>
      label="rows"
      initial={{ rows: [{ name: '林晓川' }] }}
      error={error}
      pending={false}
      submit="登记"
      onSend={() => undefined}
    >
      <RowsField name="rows" more="加一行" less={() => '去掉'} least={1} most={3}>
        {(row) => <TextField name={[row, 'name']} label="姓名" />}
      </RowsField>
    </Form>
  );
  const page = render(rows(null));
  page.rerender(rows(new ApiError(422, { title: '不对', status: 422, code: 'INVALID', errors })));
  await waitFor(() =>
    expect(screen.getByText('姓名太长').closest('.ant-form-item')?.textContent).toContain('姓名'),
  );
  expect(screen.getByText('少一行').closest('.note')).toBeNull();
});

test('aRefusalGoesOnceItsFieldIsMended', async () => {
  const errors = [{ pointer: '/phone', code: 'PHONE', message: '少一位' }];
  const page = show(null);
  page.rerender(form(new ApiError(422, { title: '不对', status: 422, code: 'INVALID', errors })));
  const refused = await screen.findByText('少一位');
  fireEvent.change(screen.getByLabelText('手机'), { target: { value: '15400000001' } });
  await waitFor(() => expect(refused.isConnected).toBe(false));
});

test('whatWasTypedComesBackAfterLeaving', () => {
  show(null);
  fireEvent.change(screen.getByLabelText('姓名 *'), { target: { value: '林晓川' } });
  cleanup();
  show(null);
  expect(screen.getByLabelText<HTMLInputElement>('姓名 *').value).toBe('林晓川');
});

test('whatWasNotTouchedComesBackAsItStandsNow', () => {
  show(null, undefined, { name: '林晓川', phone: '154****0001' });
  fireEvent.change(screen.getByLabelText('姓名 *'), { target: { value: '林小川' } });
  cleanup();
  show(null, undefined, { name: '林晓川', phone: '154****0002' });
  expect(screen.getByLabelText<HTMLInputElement>('姓名 *').value).toBe('林小川');
  expect(screen.getByLabelText<HTMLInputElement>('手机').value).toBe('154****0002');
});

test('whatWasTypedBackIsNoDraft', () => {
  show(null, undefined, { name: '林晓川' });
  fireEvent.change(screen.getByLabelText('姓名 *'), { target: { value: '林小川' } });
  fireEvent.change(screen.getByLabelText('姓名 *'), { target: { value: '林晓川 ' } });
  expect(draftOf('person')).toBeUndefined();
});

test('aMissingNameIsNotSent', async () => {
  const sent: Person[] = [];
  show(null, (person) => sent.push(person));
  fireEvent.click(screen.getByRole('button', { name: '登记' }));
  await screen.findByText('请填写');
  expect(sent).toEqual([]);
});

function show(error: ApiError | null, onSend?: (person: Person) => void, initial?: Partial<Person>) {
  return render(form(error, onSend, initial));
}

function form(
  error: ApiError | null,
  onSend: (person: Person) => void = () => undefined,
  initial: Partial<Person> = {},
) {
  return (
    <Form<Person>
      label="person"
      draft="person"
      initial={initial}
      error={error}
      pending={false}
      submit="登记"
      onSend={onSend}
    >
      <TextField name="name" label="姓名" required />
      <TextField name="phone" label="手机" />
    </Form>
  );
}
