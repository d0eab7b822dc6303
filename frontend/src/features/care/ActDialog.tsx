import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ApiError } from '../../api/problem';
import { EntryDialog } from '../../ui/EntryDialog';

interface Props<T extends object, F, V> {
  act: string;
  note?: string;
  look?: 'main';
  wide?: boolean;
  small?: boolean;
  initial: Partial<T>;
  sending: UseMutationResult<V, ApiError, F>;
  /** What is typed as the server wants it. */
  said: (typed: T) => F;
  done: (answer: V) => string;
  version?: string;
  onOpen?: () => void;
  children: ReactNode;
}

/** An act of the care desk, whose answer says what has come of it. */
export function ActDialog<T extends object, F, V>({ sending, ...props }: Props<T, F, V>) {
  return <EntryDialog<T, F, V> {...props} entering={sending} />;
}
