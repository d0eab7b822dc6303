import { useState } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ApiError } from '../api/problem';

interface Versioned {
  etag: string;
}

/**
 * What is revised, as it stood when its form was opened: what was typed is held against that, and goes out under its version,
 * whatever others make of the record meanwhile. Once the server has refused it as out of date, what is read anew takes its
 * place; a form with `version` as its key and a draft then shows it with what was typed on top.
 */
export function useOpened<R extends Versioned, V, F>(
  record: R,
  useRevising: (opened: R) => UseMutationResult<V, ApiError, F>,
) {
  const [opened, setOpened] = useState(record);
  const entering = useRevising(opened);
  if (entering.error?.status === 412 && opened.etag !== record.etag) setOpened(record);
  return { opened, entering, version: opened.etag, onOpen: () => setOpened(record) };
}
