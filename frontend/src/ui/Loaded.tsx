import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNote } from './ErrorNote';

type Query<T> = Pick<UseQueryResult<T>, 'data' | 'error' | 'isPlaceholderData' | 'refetch'>;

/** Shows a query: bones while it loads, what went wrong, or its data, dimmed while newer is on the way. */
export function Loaded<T>({ query, children }: { query: Query<T>; children: (data: T) => ReactNode }) {
  if (query.error && (query.data === undefined || query.isPlaceholderData))
    return (
      <div className="pad">
        <ErrorNote error={query.error} again={() => void query.refetch()} />
      </div>
    );
  if (query.data === undefined) return <Bones />;
  return <div className={query.isPlaceholderData ? 'dim' : undefined}>{children(query.data)}</div>;
}

/** Grey lines where text will be; they appear only when it takes long. */
export function Bones() {
  return (
    <div className="bones" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((line) => (
        <i key={line} />
      ))}
    </div>
  );
}
