import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent as page,
  redirect,
  type SearchMiddleware,
} from '@tanstack/react-router';
import { bearer, refresh } from '../api/session';
import type { MeView } from '../api/schema';
import { may, mayImport, meQuery } from '../features/identity/shared/me';
import { OUTCOMES } from '../features/imports/states';
import { memberFilter } from '../features/members/filter';
import { draftsOf } from '../ui/drafts';
import { Bones } from '../ui/Loaded';
import { ErrorAtTheDoor, ErrorScreen, Nowhere } from './ErrorScreen';
import { oneOf, textIn } from './search';
import { Shell } from './Shell';

interface Context {
  queries: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ notFoundComponent: Nowhere });

const signInRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: page(() => import('../features/identity/SignInPage'), 'SignInPage'),
  validateSearch: (search): { next?: string | undefined } => ({ next: within(search['next']) }),
});

const passwordRoute = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: page(() => import('../features/identity/PasswordPage'), 'PasswordPage'),
  beforeLoad: ({ context, location }) => entered(context.queries, location.href),
});

/** Whoever lacks the right is told what he may do instead. */
const whoHas = (right: string) => ({ for: (me: MeView) => may(me, right) });

interface Scoped {
  organization?: string | undefined;
}

const keepScope: SearchMiddleware<Scoped> = ({ search, next }) => {
  const going = next(search);
  return 'organization' in going || !search.organization
    ? going
    : { ...going, organization: search.organization };
};

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  errorComponent: ErrorAtTheDoor,
  validateSearch: (search): Scoped => ({ organization: textIn(search['organization']) }),
  search: { middlewares: [keepScope] },
  beforeLoad: async ({ context, location }) => {
    const me = await entered(context.queries, location.href);
    if (me.mustChangePassword) throw redirect({ to: '/password' });
  },
});

const cursorIn = (search: Record<string, unknown>): { cursor?: string | undefined } => ({
  cursor: textIn(search['cursor']),
});

const organizationsRoute = createRoute({
  getParentRoute: () => shell,
  path: '/organizations', staticData: whoHas('ORGANIZATIONS_READ'),
  component: page(() => import('../features/organizations/OrganizationsPage'), 'OrganizationsPage'),
});

const pages = [
  createRoute({ getParentRoute: () => shell, path: '/', component: page(() => import('../features/home/HomePage'), 'HomePage') }),
  createRoute({
    getParentRoute: () => shell,
    path: '/members', staticData: whoHas('MEMBERS_READ'),
    component: page(() => import('../features/members/MembersPage'), 'MembersPage'),
    validateSearch: memberFilter,
  }),
  createRoute({ getParentRoute: () => shell, path: '/members/new', staticData: whoHas('MEMBERS_WRITE'), component: page(() => import('../features/members/EnrolPage'), 'EnrolPage') }),
  createRoute({ getParentRoute: () => shell, path: '/members/$id', staticData: whoHas('MEMBERS_READ'), component: page(() => import('../features/members/MemberPage'), 'MemberPage') }),
  createRoute({ getParentRoute: () => shell, path: '/members/$id/edit', staticData: whoHas('MEMBERS_WRITE'), component: page(() => import('../features/members/EditMemberPage'), 'EditMemberPage') }),
  createRoute({
    getParentRoute: () => shell,
    path: '/households', staticData: whoHas('HOUSEHOLDS_READ'),
    component: page(() => import('../features/people/households/HouseholdsPage'), 'HouseholdsPage'),
    validateSearch: (search): { q?: string | undefined; cursor?: string | undefined } => ({
      ...cursorIn(search),
      q: textIn(search['q']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/households/new', staticData: whoHas('HOUSEHOLDS_WRITE'),
    component: page(() => import('../features/people/households/NewHouseholdPage'), 'NewHouseholdPage'),
    validateSearch: (search): { person?: string | undefined } => ({ person: textIn(search['person']) }),
  }),
  createRoute({ getParentRoute: () => shell, path: '/households/$id', staticData: whoHas('HOUSEHOLDS_READ'), component: page(() => import('../features/people/households/HouseholdPage'), 'HouseholdPage') }),
  createRoute({ getParentRoute: () => shell, path: '/households/$id/edit', staticData: whoHas('HOUSEHOLDS_WRITE'), component: page(() => import('../features/people/households/EditHouseholdPage'), 'EditHouseholdPage') }),
  createRoute({
    getParentRoute: () => shell,
    path: '/accounts', staticData: whoHas('ACCOUNTS_READ'),
    component: page(() => import('../features/identity/accounts/AccountsPage'), 'AccountsPage'),
    validateSearch: cursorIn,
  }),
  createRoute({ getParentRoute: () => shell, path: '/accounts/new', staticData: whoHas('ACCOUNTS_WRITE'), component: page(() => import('../features/identity/accounts/NewAccountPage'), 'NewAccountPage') }),
  createRoute({
    getParentRoute: () => shell,
    path: '/clients', staticData: whoHas('CLIENTS'),
    component: page(() => import('../features/identity/clients/ClientsPage'), 'ClientsPage'),
    validateSearch: cursorIn,
  }),
  createRoute({ getParentRoute: () => shell, path: '/clients/new', staticData: whoHas('CLIENTS'), component: page(() => import('../features/identity/clients/NewClientPage'), 'NewClientPage') }),
  createRoute({ getParentRoute: () => shell, path: '/clients/$id/edit', staticData: whoHas('CLIENTS'), component: page(() => import('../features/identity/clients/EditClientPage'), 'EditClientPage') }),
  createRoute({
    getParentRoute: () => shell,
    path: '/imports', staticData: { for: mayImport },
    component: page(() => import('../features/imports/ImportsPage'), 'ImportsPage'),
    validateSearch: cursorIn,
  }),
  createRoute({ getParentRoute: () => shell, path: '/imports/new', staticData: { for: mayImport }, component: page(() => import('../features/imports/NewImportPage'), 'NewImportPage') }),
  createRoute({
    getParentRoute: () => shell,
    path: '/imports/$id', staticData: { for: mayImport },
    component: page(() => import('../features/imports/ImportPage'), 'ImportPage'),
    validateSearch: (search) => ({ ...cursorIn(search), outcome: oneOf(OUTCOMES, search['outcome']) }),
  }),
  organizationsRoute.addChildren([
    createRoute({ getParentRoute: () => organizationsRoute, path: '/', component: page(() => import('../features/organizations/OrganizationsPage'), 'NoUnit') }),
    createRoute({
      getParentRoute: () => organizationsRoute,
      path: '/new', staticData: whoHas('ORGANIZATIONS_WRITE'),
      component: page(() => import('../features/organizations/NewUnitPage'), 'NewUnitPage'),
      validateSearch: (search): { parent?: string | undefined } => ({ parent: textIn(search['parent']) }),
    }),
    createRoute({ getParentRoute: () => organizationsRoute, path: '/$id', component: page(() => import('../features/organizations/UnitPage'), 'UnitPage') }),
    createRoute({ getParentRoute: () => organizationsRoute, path: '/$id/edit', staticData: whoHas('ORGANIZATIONS_WRITE'), component: page(() => import('../features/organizations/EditUnitPage'), 'EditUnitPage') }),
  ]),
] as const;

/** The map of the site. */
export function mapOfTheSite(queries: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([signInRoute, passwordRoute, shell.addChildren(pages)]),
    context: { queries },
    defaultErrorComponent: ErrorScreen,
    defaultPendingComponent: Bones,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Whom a page is for; everybody when not said. */
    for?: (me: MeView) => boolean;
  }
  interface Register {
    router: ReturnType<typeof mapOfTheSite>;
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
