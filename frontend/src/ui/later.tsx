import { createElement, lazy, Suspense, type FunctionComponent, type ReactNode } from 'react';

/** A part of a page that is fetched when it is first shown; until then nothing stands in its place, or what keeps it. */
export function later<P extends object, N extends string>(
  load: () => Promise<Record<N, FunctionComponent<P>>>,
  name: N,
  meanwhile: ReactNode = null,
): FunctionComponent<P> {
  const Part = lazy(async () => ({ default: (await load())[name] as FunctionComponent<object> }));
  return function Later(props: P) {
    return <Suspense fallback={meanwhile}>{createElement(Part, props)}</Suspense>;
  };
}
