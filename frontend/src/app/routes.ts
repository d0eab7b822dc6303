import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { Bones } from '../ui/Loaded';
import { ErrorScreen } from './ErrorScreen';
import {
  activateRoute,
  passwordRoute,
  root,
  secondFactorRoute,
  shell,
  signInRoute,
  signOnRoute,
} from './ground';
import { pages } from './pages';

/** The map of the site. */
export function mapOfTheSite(queries: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([
      signInRoute,
      signOnRoute,
      activateRoute,
      passwordRoute,
      secondFactorRoute,
      shell.addChildren(pages),
    ]),
    context: { queries },
    defaultErrorComponent: ErrorScreen,
    defaultPendingComponent: Bones,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof mapOfTheSite>;
  }
}
