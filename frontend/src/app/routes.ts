import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  redirect,
  type SearchMiddleware,
} from '@tanstack/react-router';
import { bearer, refresh } from '../api/session';
import { AccountsPage } from '../features/identity/accounts/AccountsPage';
import { NewAccountPage } from '../features/identity/accounts/NewAccountPage';
import { ClientsPage } from '../features/identity/clients/ClientsPage';
import { EditClientPage } from '../features/identity/clients/EditClientPage';
import { NewClientPage } from '../features/identity/clients/NewClientPage';
import { PasswordPage } from '../features/identity/PasswordPage';
import { meQuery } from '../features/identity/shared/me';
import { SignInPage } from '../features/identity/SignInPage';
import { HomePage } from '../features/home/HomePage';
import { ImportPage } from '../features/imports/ImportPage';
import { ImportsPage } from '../features/imports/ImportsPage';
import { NewImportPage } from '../features/imports/NewImportPage';
import { OUTCOMES } from '../features/imports/states';
import { CorrectionsPage } from '../features/members/corrections/CorrectionsPage';
import { ProposeCorrectionPage } from '../features/members/corrections/ProposeCorrectionPage';
import {
  BOARDS as INBOX,
  type Board as InboxBoard,
  type InboxFilter,
} from '../features/members/corrections/queries';
import { EditMemberPage } from '../features/members/EditMemberPage';
import { EnrolPage } from '../features/members/EnrolPage';
import { memberFilter } from '../features/members/filter';
import { MemberPage } from '../features/members/MemberPage';
import { MembersPage } from '../features/members/MembersPage';
import { MergePage } from '../features/members/merges/MergePage';
import { BOARDS, type Board, type DeskFilter } from '../features/members/transfers/queries';
import { TransferDeskPage } from '../features/members/transfers/TransferDeskPage';
import { EditUnitPage } from '../features/organizations/EditUnitPage';
import { NewUnitPage } from '../features/organizations/NewUnitPage';
import { NoUnit, OrganizationsPage } from '../features/organizations/OrganizationsPage';
import { UnitPage } from '../features/organizations/UnitPage';
import { EditHouseholdPage } from '../features/people/households/EditHouseholdPage';
import { HouseholdPage } from '../features/people/households/HouseholdPage';
import { HouseholdsPage } from '../features/people/households/HouseholdsPage';
import { NewHouseholdPage } from '../features/people/households/NewHouseholdPage';
import { BOARDS as STATISTICS, type StatisticsFilter } from '../features/statistics/filter';
import { StatisticsPage } from '../features/statistics/StatisticsPage';
import { draftsOf } from '../ui/drafts';
import { ErrorScreen, Nowhere } from './ErrorScreen';
import { oneOf, textIn } from './search';
import { Shell } from './Shell';

interface Context {
  queries: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ notFoundComponent: Nowhere });

const signInRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: SignInPage,
  validateSearch: (search): { next?: string | undefined } => ({ next: within(search['next']) }),
});

const passwordRoute = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: PasswordPage,
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

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  errorComponent: ErrorScreen,
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
  path: '/organizations',
  component: OrganizationsPage,
});

const pages = [
  createRoute({ getParentRoute: () => shell, path: '/', component: HomePage }),
  createRoute({
    getParentRoute: () => shell,
    path: '/members',
    component: MembersPage,
    validateSearch: memberFilter,
  }),
  createRoute({ getParentRoute: () => shell, path: '/members/new', component: EnrolPage }),
  createRoute({ getParentRoute: () => shell, path: '/members/$id', component: MemberPage }),
  createRoute({ getParentRoute: () => shell, path: '/members/$id/edit', component: EditMemberPage }),
  createRoute({ getParentRoute: () => shell, path: '/members/$id/merge', component: MergePage }),
  createRoute({
    getParentRoute: () => shell,
    path: '/members/$id/correct',
    component: ProposeCorrectionPage,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/corrections',
    component: CorrectionsPage,
    validateSearch: (search): InboxFilter => ({
      ...cursorIn(search),
      board: oneOf(Object.keys(INBOX) as InboxBoard[], search['board']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/statistics',
    component: StatisticsPage,
    validateSearch: (search): StatisticsFilter => ({ board: oneOf(STATISTICS, search['board']) }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/transfers',
    component: TransferDeskPage,
    validateSearch: (search): DeskFilter => ({
      ...cursorIn(search),
      board: oneOf(Object.keys(BOARDS) as Board[], search['board']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/households',
    component: HouseholdsPage,
    validateSearch: (search): { q?: string | undefined; cursor?: string | undefined } => ({
      ...cursorIn(search),
      q: textIn(search['q']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/households/new',
    component: NewHouseholdPage,
    validateSearch: (search): { person?: string | undefined } => ({ person: textIn(search['person']) }),
  }),
  createRoute({ getParentRoute: () => shell, path: '/households/$id', component: HouseholdPage }),
  createRoute({ getParentRoute: () => shell, path: '/households/$id/edit', component: EditHouseholdPage }),
  createRoute({
    getParentRoute: () => shell,
    path: '/accounts',
    component: AccountsPage,
    validateSearch: cursorIn,
  }),
  createRoute({ getParentRoute: () => shell, path: '/accounts/new', component: NewAccountPage }),
  createRoute({
    getParentRoute: () => shell,
    path: '/clients',
    component: ClientsPage,
    validateSearch: cursorIn,
  }),
  createRoute({ getParentRoute: () => shell, path: '/clients/new', component: NewClientPage }),
  createRoute({ getParentRoute: () => shell, path: '/clients/$id/edit', component: EditClientPage }),
  createRoute({
    getParentRoute: () => shell,
    path: '/imports',
    component: ImportsPage,
    validateSearch: cursorIn,
  }),
  createRoute({ getParentRoute: () => shell, path: '/imports/new', component: NewImportPage }),
  createRoute({
    getParentRoute: () => shell,
    path: '/imports/$id',
    component: ImportPage,
    validateSearch: (search) => ({ ...cursorIn(search), outcome: oneOf(OUTCOMES, search['outcome']) }),
  }),
  organizationsRoute.addChildren([
    createRoute({ getParentRoute: () => organizationsRoute, path: '/', component: NoUnit }),
    createRoute({
      getParentRoute: () => organizationsRoute,
      path: '/new',
      component: NewUnitPage,
      validateSearch: (search): { parent?: string | undefined } => ({ parent: textIn(search['parent']) }),
    }),
    createRoute({ getParentRoute: () => organizationsRoute, path: '/$id', component: UnitPage }),
    createRoute({ getParentRoute: () => organizationsRoute, path: '/$id/edit', component: EditUnitPage }),
  ]),
] as const;

/** The map of the site. */
export function mapOfTheSite(queries: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([signInRoute, passwordRoute, shell.addChildren(pages)]),
    context: { queries },
    defaultErrorComponent: ErrorScreen,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
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
