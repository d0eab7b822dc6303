import { useState } from 'react';
import type { ApiError } from '../api/problem';

interface Versioned {
  etag: string;
}

interface Entering {
  error: ApiError | null;
}

/**
 * What is revised, as it stood when its form was opened: what was typed is held against that, and goes out under its version,
 * whatever others make of the record meanwhile. Once the server has refused it as out of date, what is read anew takes its
 * place; a form with `version` as its key and a draft then shows it with what was typed on top.
 */
export function useOpened<R extends Versioned>(record: R) {
  const [opened, setOpened] = useState(record);
  return { opened, hold };

  function hold<E extends Entering>(entering: E) {
    if (entering.error?.status === 412 && opened.etag !== record.etag) setOpened(record);
    return { entering, version: opened.etag, onOpen: () => setOpened(record) };
  }
}
