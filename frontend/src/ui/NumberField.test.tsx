import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { startWords } from '../app/i18n';
import { Form, NumberField } from './Form';

beforeAll(startWords);
afterEach(cleanup);

interface Typed {
  wage?: string;
  land?: string | number;
}

test('whatIsNoNumberIsSaidAtItsFieldAndNotSent', async () => {
  const sent = show();
  for (const text of ['1500元', '2500.5']) {
    send('工资', text);
    const refused = await screen.findByText('请只写整数，例如 2500');
    expect(refused.closest('.ant-form-item')?.textContent).toContain('工资');
    fireEvent.change(screen.getByLabelText('工资'), { target: { value: '' } });
    await waitFor(() => expect(refused.isConnected).toBe(false));
  }
  expect(sent).toEqual([]);
});

test('aNumberIsTakenHoweverItIsTyped', async () => {
  const sent = show();
  send('工资', '２，５００');
  await waitFor(() => expect(sent).toEqual([{ wage: '２，５００', land: 2.5 }]));
});

function send(label: string, text: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: '登记' }));
}

function show(): Typed[] {
  const sent: Typed[] = [];
  render(
    <Form<Typed>
      label="post"
      initial={{ land: 2.5 }}
      error={null}
      pending={false}
      submit="登记"
      onSend={(typed) => sent.push(typed)}
    >
      <NumberField name="wage" label="工资" />
      <NumberField name="land" label="耕地" decimal />
    </Form>,
  );
  return sent;
}
