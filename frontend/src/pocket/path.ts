import { useSyncExternalStore } from 'react';

/** Goes to another page of these without loading anything. */
export function go(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
  scrollTo(0, 0);
}

/** Where one is. */
export function usePath(): string {
  return useSyncExternalStore(
    (tell) => {
      addEventListener('popstate', tell);
      return () => removeEventListener('popstate', tell);
    },
    () => location.pathname,
  );
}

/** Whether there is a network, as far as the browser knows. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    (tell) => {
      addEventListener('online', tell);
      addEventListener('offline', tell);
      return () => {
        removeEventListener('online', tell);
        removeEventListener('offline', tell);
      };
    },
    () => navigator.onLine,
  );
}
