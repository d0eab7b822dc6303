import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { FileDrop } from './FileDrop';

afterEach(cleanup);

test('aFileMendedUnderItsOldNameCanBeChosenAgain', () => {
  render(<FileDrop label="选文件" hint="" accept=".xlsx" file={null} onFile={() => undefined} />);
  const input = screen.getByLabelText<HTMLInputElement>(/选文件/);
  Object.defineProperty(input, 'value', { writable: true, value: 'C:\\fakepath\\名册.xlsx' });
  fireEvent.click(input);
  expect(input.value).toBe('');
});
