import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startWords } from '../app/i18n';
import { Dialog } from './Dialog';
import { Form, TextField } from './Form';

beforeAll(startWords);
afterEach(cleanup);

test('whatIsTypedAndNotSentIsAskedForBeforeTheDialogCloses', async () => {
  const close = opened();
  fireEvent.change(screen.getByLabelText('姓名'), { target: { value: '林晓' } });
  fireEvent.click(document.querySelector('.ant-modal-close') as HTMLElement);
  expect(close).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('继续填写');
  fireEvent.click(screen.getByText('继续填写'));
  expect(screen.getByLabelText<HTMLInputElement>('姓名').value).toBe('林晓');
  escape();
  await waitFor(() => screen.getByText('放弃并关闭'));
  fireEvent.click(screen.getByText('放弃并关闭'));
  expect(close).toHaveBeenCalledOnce();
});

test('aDialogInWhichNothingStandsThatIsNewClosesAtOnce', () => {
  const close = opened();
  fireEvent.change(screen.getByLabelText('姓名'), { target: { value: '林晓' } });
  fireEvent.change(screen.getByLabelText('姓名'), { target: { value: '林' } });
  escape();
  expect(close).toHaveBeenCalledOnce();
});

function opened() {
  const close = vi.fn();
  render(
    <Dialog title="改名" open onClose={close}>
      <Form<{ name: string }>
        label="person"
        initial={{ name: '林' }}
        error={null}
        pending={false}
        submit="保存"
        onSend={() => undefined}
      >
        <TextField name="name" label="姓名" />
      </Form>
    </Dialog>,
  );
  return close;
}

const escape = () => fireEvent.keyDown(document.body, { key: 'Escape', keyCode: 27 });
