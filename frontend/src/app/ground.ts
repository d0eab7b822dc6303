import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent as page,
  redirect,
  type SearchMiddleware,
} from '@tanstack/react-router';
import i18next from 'i18next';
import type { MeView } from '../api/schema';
import { bearer, refresh } from '../api/session';
import { meQuery } from '../features/identity/shared/me';
import { comeBack } from '../features/identity/signon/entering';
import { draftsOf } from '../ui/drafts';
import { ErrorAtTheDoor, Nowhere } from './ErrorScreen';
import { textIn } from './search';
import { Shell } from './Shell';

interface Context {
  queries: QueryClient;
}

/** The ground that the map of the site stands on. */
export const root = createRootRouteWithContext<Context>()({ notFoundComponent: Nowhere });

/** The door. */
export const signInRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: page(() => import('../features/identity/SignInPage'), 'SignInPage'),
  validateSearch: (search): { next?: string | undefined } => ({ next: within(search['next']) }),
});

/** Where the office's own sign-in sends one back to. */
export const signOnRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/return',
  component: page(() => import('../features/identity/signon/SignOnPage'), 'SignOnPage'),
  loader: () => comeBack(location.search, i18next.language),
});

/** The door that a member opens himself. */
export const activateRoute = createRoute({
  getParentRoute: () => root,
  path: '/activate',
  component: page(() => import('../features/identity/activation/ActivatePage'), 'ActivatePage'),
  validateSearch: (search): { id?: string | undefined } => ({ id: textIn(search['id']) }),
});

/** One's own password; after a start password the only page there is. */
export const passwordRoute = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: page(() => import('../features/identity/PasswordPage'), 'PasswordPage'),
  beforeLoad: ({ context, location }) => entered(context.queries, location.href),
});

/** The second factor; where it is owed, the only page there is. */
export const secondFactorRoute = createRoute({
  getParentRoute: () => root,
  path: '/second-factor',
  component: page(() => import('../features/identity/own/SecondFactorPage'), 'SecondFactorPage'),
  beforeLoad: ({ context, location }) => entered(context.queries, location.href),
});

interface Scoped {
  organization?: string | undefined;
}

const keepScope: SearchMiddleware<Scoped> = ({ search, next }) => {
  const going = next(search);
  return 'organization' in going || !search.organization
    ? going
    : { ...going, organization: search.organization };
};

/** The frame of every page behind the door. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  errorComponent: ErrorAtTheDoor,
  // without a unit nothing is said of one: what is said, even undefined, would take the kept scope away
  validateSearch: (search): Scoped => {
    const organization = textIn(search['organization']);
    return organization ? { organization } : {};
  },
  search: { middlewares: [keepScope] },
  beforeLoad: async ({ context, location }) => {
    const me = await entered(context.queries, location.href);
    if (me.mustChangePassword) throw redirect({ to: '/password' });
    if (me.mustSetUpSecondFactor) throw redirect({ to: '/second-factor' });
  },
});

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Whom a page is for; everybody when not said. */
    for?: (me: MeView) => boolean;
  }
}

/** Lets in who has a session, or can renew one; sends others to the door, which knows where they wanted to go. */
async function entered(queries: QueryClient, href: string) {
  if (!bearer() && !(await refresh().catch(() => false)))
    throw redirect({ to: '/sign-in', search: { next: href } });
  const me = await queries.ensureQueryData(meQuery);
  draftsOf(me.id);
  return me;
}

/** Only addresses of our own are gone back to. */
function within(next: unknown): string | undefined {
  const text = textIn(next);
  return text?.startsWith('/') && !text.startsWith('//') && !text.startsWith('/\\') ? text : undefined;
}
