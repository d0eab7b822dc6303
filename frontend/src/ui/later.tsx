import { createElement, lazy, Suspense, type FunctionComponent } from 'react';

/** A part of a page that is fetched when it is first shown; until then nothing stands in its place. */
export function later<P extends object, N extends string>(
  load: () => Promise<Record<N, FunctionComponent<P>>>,
  name: N,
): FunctionComponent<P> {
  const Part = lazy(async () => ({ default: (await load())[name] as FunctionComponent<object> }));
  return function Later(props: P) {
    return <Suspense fallback={null}>{createElement(Part, props)}</Suspense>;
  };
}
