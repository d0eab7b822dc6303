import { createRoute, lazyRouteComponent as page } from '@tanstack/react-router';
import type { MeView } from '../api/schema';
import { auditFilter } from '../features/auditing/filter';
import type { CommitmentSearch } from '../features/care/commitments/terms';
import { STATES as GAP_STATES, type GapSearch } from '../features/care/gaps/terms';
import { BOARDS as AID_BOARDS, type AidSearch } from '../features/care/mutual/terms';
import { BOARDS as CARE_BOARDS, type CareSearch } from '../features/care/terms';
import {
  BOARDS as ORDER_BOARDS,
  STATES as ORDER_STATES,
  countedIn,
  type Counted,
  type OrderSearch,
} from '../features/care/orders/terms';
import { STANDS, type CardFilter } from '../features/contact/cards/queries';
import {
  KINDS as MEETINGS,
  STATES as MEETING_STATES,
  type GatheringFilter,
} from '../features/contact/gatherings/queries';
import type { ReportFilter } from '../features/contact/queries';
import type { DoubtFilter } from '../features/contact/doubts/queries';
import type { PromiseFilter } from '../features/contact/promises/queries';
import { CAUSES, type VisitFilter } from '../features/contact/visits/queries';
import { dutyFilter } from '../features/duties/filter';
import * as homecoming from '../features/homecoming/terms';
import type {
  IntentionFilter,
  MentorFilter,
  OpportunityFilter,
  PostFilter,
  SupportFilter,
  VentureFilter,
} from '../features/homecoming/terms';
import { may, mayImport } from '../features/identity/shared/me';
import type { EmployerFilter } from '../features/jobs/EmployersPage';
import { placementFilter, referralFilter, seekerFilter, vacancyFilter } from '../features/jobs/filter';
import { OUTCOMES } from '../features/imports/states';
import { STATES as DELIVERY_STATES, type DeliveryFilter } from '../features/integration/webhooks/queries';
import { memberFilter } from '../features/members/filter';
import { BOARDS, type Board, type DeskFilter } from '../features/members/transfers/queries';
import {
  BOARDS as PRIVACY_BOARDS,
  STATES as PRIVACY_STATES,
  type DeskFilter as PrivacyFilter,
} from '../features/privacy/queries';
import {
  BOARDS as INBOX,
  type Board as InboxBoard,
  type InboxFilter,
} from '../features/members/corrections/queries';
import { outflowFilter } from '../features/outflow/filter';
import type { MapFilter } from '../features/outflow/map/FlowMapPage';
import type { RegisterFilter } from '../features/outflow/registers/queries';
import type { SnapshotFilter } from '../features/outflow/snapshots/queries';
import { BOARDS as STATISTICS, PERIODS, type StatisticsFilter } from '../features/statistics/filter';
import { AUDIENCES, type PolicyFilter } from '../features/training/policies/terms';
import { KINDS as PUBLICITY, type PublicityFilter } from '../features/training/publicity/terms';
import { trainingFilter, type AttendanceFilter } from '../features/training/terms';
import { shell } from './ground';
import { cursorIn, dayIn, oneOf, textIn } from './search';
import { withWords } from './i18n';

/** Whoever lacks the right is told what he may do instead. */
const whoHas = (right: string) => ({ for: (me: MeView) => may(me, right) });

/** A search parameter that must be a whole number. */
const wholeIn = (value: unknown): number | undefined =>
  /^\d{1,3}$/.test(textIn(value) ?? '') ? Number(value) : undefined;

const yesOrNo = (value: unknown): boolean | undefined => ({ true: true, false: false })[String(value)];

const registerFilter = (search: Record<string, unknown>): RegisterFilter => ({
  ...cursorIn(search),
  all: String(search['all']) === 'true' || undefined,
  away: String(search['away']) === 'true' || undefined,
  overdue: String(search['overdue']) === 'true' || undefined,
  ledBy: textIn(search['ledBy']),
  to: dayIn(search['to']),
});

const organizationsRoute = createRoute({
  getParentRoute: () => shell,
  path: '/organizations',
  staticData: whoHas('ORGANIZATIONS_READ'),
  component: page(
    () => withWords(['subjects'], import('../features/organizations/OrganizationsPage')),
    'OrganizationsPage',
  ),
});

/** The pages behind the door: each loads when it is opened, for whoever has its right. */
export const pages = [
  createRoute({
    getParentRoute: () => shell,
    path: '/',
    component: page(() => import('../features/home/HomePage'), 'HomePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/members',
    staticData: whoHas('MEMBERS_READ'),
    component: page(() => import('../features/members/MembersPage'), 'MembersPage'),
    validateSearch: memberFilter,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/members/print',
    staticData: whoHas('MEMBERS_READ'),
    component: page(() => import('../features/members/printing/RegisterPage'), 'RegisterPage'),
    validateSearch: memberFilter,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/members/new',
    staticData: whoHas('MEMBERS_WRITE'),
    component: page(() => import('../features/members/EnrolPage'), 'EnrolPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/members/$id',
    staticData: whoHas('MEMBERS_READ'),
    component: page(() => import('../features/members/MemberPage'), 'MemberPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/members/$id/edit',
    staticData: whoHas('MEMBERS_WRITE'),
    component: page(() => import('../features/members/EditMemberPage'), 'EditMemberPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/members/$id/merge',
    staticData: whoHas('MERGES'),
    component: page(() => import('../features/members/merges/MergePage'), 'MergePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/members/$id/correct',
    staticData: whoHas('CORRECTIONS_PROPOSE'),
    component: page(
      () => import('../features/members/corrections/ProposeCorrectionPage'),
      'ProposeCorrectionPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/corrections',
    staticData: whoHas('CORRECTIONS_READ'),
    component: page(() => import('../features/members/corrections/CorrectionsPage'), 'CorrectionsPage'),
    validateSearch: (search): InboxFilter => ({
      ...cursorIn(search),
      board: oneOf(Object.keys(INBOX) as InboxBoard[], search['board']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/duties',
    staticData: whoHas('DUTIES_READ'),
    component: page(() => withWords('dutyDesk', import('../features/duties/DutiesPage')), 'DutiesPage'),
    validateSearch: dutyFilter,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/duty-rules',
    staticData: whoHas('DUTY_RULES'),
    component: page(() => withWords('dutyDesk', import('../features/duties/rules/RulesPage')), 'RulesPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/care',
    staticData: { for: (me: MeView) => may(me, 'CARE_READ') || may(me, 'CARE_OWN') },
    component: page(() => withWords('care', import('../features/care/CarePage')), 'CarePage'),
    validateSearch: (search): CareSearch => ({
      ...cursorIn(search),
      board: oneOf(CARE_BOARDS, search['board']),
      kind: oneOf(['CHILD', 'ELDER'] as const, search['kind']),
      unassigned: yesOrNo(search['unassigned']) || undefined,
      consented: yesOrNo(search['consented']) || undefined,
      ageFrom: wholeIn(search['ageFrom']),
      ageTo: wholeIn(search['ageTo']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/care/$id',
    staticData: { for: (me: MeView) => may(me, 'CARE_READ') || may(me, 'CARE_OWN') },
    component: page(() => withWords('care', import('../features/care/CareCasePage')), 'CareCasePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/care-gap-reviews',
    staticData: whoHas('CARE_READ'),
    component: page(() => withWords('care', import('../features/care/gaps/GapsPage')), 'GapsPage'),
    validateSearch: (search): GapSearch => ({
      ...cursorIn(search),
      member: textIn(search['member']),
      state: oneOf(GAP_STATES, search['state']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/care-commitments',
    staticData: whoHas('CARE_READ'),
    component: page(
      () => withWords('care', import('../features/care/commitments/CommitmentsPage')),
      'CommitmentsPage',
    ),
    validateSearch: (search): CommitmentSearch => ({ ...cursorIn(search), ended: yesOrNo(search['ended']) }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/family-service-orders',
    staticData: whoHas('SERVICES_READ'),
    component: page(() => withWords('care', import('../features/care/orders/OrdersPage')), 'OrdersPage'),
    validateSearch: (search): OrderSearch & Counted => ({
      ...cursorIn(search),
      board: oneOf(ORDER_BOARDS, search['board']),
      state: oneOf(ORDER_STATES, search['state']),
      ...countedIn(search),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/labour-balance',
    staticData: whoHas('SERVICES_READ'),
    component: page(() => withWords('care', import('../features/care/balance/BalancePage')), 'BalancePage'),
    validateSearch: (search): { on?: string | undefined } => ({ on: dayIn(search['on']) }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/labour-balance/sheet',
    staticData: whoHas('SERVICES_READ'),
    component: page(() => withWords('care', import('../features/care/balance/DispatchPage')), 'DispatchPage'),
    validateSearch: (search): { on?: string | undefined } => ({ on: dayIn(search['on']) }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/mutual-aid-days',
    staticData: whoHas('SERVICES_READ'),
    component: page(
      () => withWords('care', import('../features/care/mutual/MutualAidPage')),
      'MutualAidPage',
    ),
    validateSearch: (search): AidSearch => ({
      ...cursorIn(search),
      board: oneOf(AID_BOARDS, search['board']),
      household: textIn(search['household']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/homecoming',
    staticData: whoHas('HOMECOMING_READ'),
    component: page(
      () => withWords('homecoming', import('../features/homecoming/HomecomingPage')),
      'HomecomingPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/return-intentions',
    staticData: whoHas('HOMECOMING_READ'),
    component: page(
      () => withWords('homecoming', import('../features/homecoming/IntentionsPage')),
      'IntentionsPage',
    ),
    validateSearch: (search): IntentionFilter => ({
      ...cursorIn(search),
      answer: oneOf(homecoming.ANSWERS, search['answer']),
      field: oneOf(homecoming.FIELDS, search['field']),
      over: yesOrNo(search['over']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/support-requests',
    staticData: whoHas('HOMECOMING_READ'),
    component: page(
      () => withWords('homecoming', import('../features/homecoming/SupportPage')),
      'SupportPage',
    ),
    validateSearch: (search): SupportFilter => ({
      ...cursorIn(search),
      state: oneOf(homecoming.SUPPORT_STATES, search['state']),
      result: oneOf(homecoming.RESULTS, search['result']),
      topic: oneOf(homecoming.TOPICS, search['topic']),
      from: dayIn(search['from']),
      to: dayIn(search['to']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/support-requests/$id',
    staticData: whoHas('HOMECOMING_READ'),
    component: page(
      () => withWords('homecoming', import('../features/homecoming/SupportRequestPage')),
      'SupportRequestPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/ventures',
    staticData: whoHas('HOMECOMING_READ'),
    component: page(
      () => withWords('homecoming', import('../features/homecoming/VenturesPage')),
      'VenturesPage',
    ),
    validateSearch: (search): VentureFilter => ({
      ...cursorIn(search),
      state: oneOf(homecoming.VENTURE_STATES, search['state']),
      activeOn: dayIn(search['activeOn']),
      registeredTo: dayIn(search['registeredTo']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/ventures/$id',
    staticData: whoHas('HOMECOMING_READ'),
    component: page(
      () => withWords('homecoming', import('../features/homecoming/VenturePage')),
      'VenturePage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/village-posts',
    staticData: whoHas('HOMECOMING_READ'),
    component: page(() => withWords('homecoming', import('../features/homecoming/PostsPage')), 'PostsPage'),
    validateSearch: (search): PostFilter => ({
      ...cursorIn(search),
      kind: oneOf(homecoming.POST_KINDS, search['kind']),
      ended: yesOrNo(search['ended']),
      heldOn: dayIn(search['heldOn']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/mentor-links',
    staticData: whoHas('HOMECOMING_READ'),
    component: page(
      () => withWords('homecoming', import('../features/homecoming/MentorsPage')),
      'MentorsPage',
    ),
    validateSearch: (search): MentorFilter => ({ ...cursorIn(search), ended: yesOrNo(search['ended']) }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/project-opportunities',
    staticData: whoHas('HOMECOMING_READ'),
    component: page(
      () => withWords('homecoming', import('../features/homecoming/OpportunitiesPage')),
      'OpportunitiesPage',
    ),
    validateSearch: (search): OpportunityFilter => ({
      ...cursorIn(search),
      field: oneOf(homecoming.FIELDS, search['field']),
      all: yesOrNo(search['all']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/reports',
    staticData: whoHas('REPORTS_READ'),
    component: page(
      () => withWords('dutyDesk', import('../features/contact/reports/ReportsPage')),
      'ReportsPage',
    ),
    validateSearch: (search): ReportFilter => ({ ...cursorIn(search), period: textIn(search['period']) }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/card-campaigns/$year',
    staticData: whoHas('CONTACTS_READ'),
    component: page(() => withWords('cards', import('../features/contact/cards/CardsPage')), 'CardsPage'),
    validateSearch: (search): CardFilter => ({ ...cursorIn(search), stand: oneOf(STANDS, search['stand']) }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/gatherings',
    staticData: whoHas('CONTACTS_READ'),
    component: page(() => import('../features/contact/gatherings/GatheringsPage'), 'GatheringsPage'),
    validateSearch: (search): GatheringFilter => ({
      ...cursorIn(search),
      kind: oneOf(MEETINGS, search['kind']),
      from: dayIn(search['from']),
      to: dayIn(search['to']),
      state: oneOf(MEETING_STATES, search['state']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/gatherings/$id',
    staticData: whoHas('CONTACTS_READ'),
    component: page(() => import('../features/contact/gatherings/GatheringPage'), 'GatheringPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/training',
    staticData: whoHas('TRAINING_READ'),
    component: page(() => withWords('training', import('../features/training/TrainingPage')), 'TrainingPage'),
    validateSearch: trainingFilter,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/training/$id',
    staticData: whoHas('TRAINING_READ'),
    component: page(() => withWords('training', import('../features/training/SessionPage')), 'SessionPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/training/$id/sheet',
    staticData: whoHas('TRAINING_READ'),
    component: page(() => withWords('training', import('../features/training/SheetPage')), 'SheetPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/training-programs',
    staticData: whoHas('TRAINING_READ'),
    component: page(() => withWords('training', import('../features/training/ProgramsPage')), 'ProgramsPage'),
    validateSearch: cursorIn,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/attendances',
    staticData: whoHas('TRAINING_READ'),
    component: page(
      () => withWords('training', import('../features/training/AttendancesPage')),
      'AttendancesPage',
    ),
    validateSearch: (search): AttendanceFilter => ({
      ...cursorIn(search),
      from: dayIn(search['from']),
      to: dayIn(search['to']),
      completed: String(search['completed']) === 'true' || undefined,
      placed: String(search['placed']) === 'true' || undefined,
      placeable: String(search['placeable']) === 'true' || undefined,
      once: String(search['once']) === 'true' || undefined,
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/publicity',
    staticData: whoHas('TRAINING_READ'),
    component: page(
      () => withWords('training', import('../features/training/publicity/PublicityPage')),
      'PublicityPage',
    ),
    validateSearch: (search): PublicityFilter => ({
      ...cursorIn(search),
      kind: oneOf(PUBLICITY, search['kind']),
      from: dayIn(search['from']),
      to: dayIn(search['to']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/policies',
    staticData: whoHas('TRAINING_READ'),
    component: page(
      () => withWords('training', import('../features/training/policies/PoliciesPage')),
      'PoliciesPage',
    ),
    validateSearch: (search): PolicyFilter => ({
      ...cursorIn(search),
      audience: oneOf(AUDIENCES, search['audience']),
      all: String(search['all']) === 'true' || undefined,
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/policies/$id',
    staticData: whoHas('TRAINING_READ'),
    component: page(
      () => withWords('training', import('../features/training/policies/PolicyPage')),
      'PolicyPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/persons/$id/skills',
    staticData: whoHas('TRAINING_READ'),
    component: page(() => withWords('training', import('../features/training/SkillsPage')), 'SkillsPage'),
    validateSearch: (search): { name?: string | undefined } => ({ name: textIn(search['name']) }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/visits',
    staticData: whoHas('CONTACTS_READ'),
    component: page(() => import('../features/contact/visits/VisitsPage'), 'VisitsPage'),
    validateSearch: (search): VisitFilter => ({
      ...cursorIn(search),
      cause: oneOf(CAUSES, search['cause']),
      from: dayIn(search['from']),
      to: dayIn(search['to']),
      member: textIn(search['member']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/contact-records',
    staticData: whoHas('CONTACT_DOUBTS'),
    component: page(() => import('../features/contact/doubts/DoubtsPage'), 'DoubtsPage'),
    validateSearch: (search): DoubtFilter => ({ ...cursorIn(search), from: dayIn(search['from']) }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/promises',
    staticData: whoHas('CONTACTS_READ'),
    component: page(() => import('../features/contact/promises/PromisesPage'), 'PromisesPage'),
    validateSearch: (search): PromiseFilter => ({
      ...cursorIn(search),
      kept: String(search['kept']) === 'true' || undefined,
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/digest',
    staticData: whoHas('CONTACTS_READ'),
    component: page(() => import('../features/contact/digest/DigestPage'), 'DigestPage'),
    validateSearch: (search): { day?: string | undefined } => ({ day: dayIn(search['day']) }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/statistics',
    staticData: whoHas('STATISTICS_READ'),
    component: page(
      () => withWords('jobs', import('../features/statistics/StatisticsPage')),
      'StatisticsPage',
    ),
    validateSearch: (search): StatisticsFilter => ({
      board: oneOf(STATISTICS, search['board']),
      period: oneOf(PERIODS, search['period']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/transfers',
    staticData: whoHas('TRANSFERS_READ'),
    component: page(() => import('../features/members/transfers/TransferDeskPage'), 'TransferDeskPage'),
    validateSearch: (search): DeskFilter => ({
      ...cursorIn(search),
      board: oneOf(Object.keys(BOARDS) as Board[], search['board']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/outflows',
    staticData: whoHas('OUTFLOWS_READ'),
    component: page(() => import('../features/outflow/OutflowsPage'), 'OutflowsPage'),
    validateSearch: outflowFilter,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/outflows/new',
    staticData: whoHas('OUTFLOWS_WRITE'),
    component: page(() => import('../features/outflow/RegisterPage'), 'RegisterPage'),
    validateSearch: (search): { member?: string | undefined } => ({ member: textIn(search['member']) }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/outflows/map',
    staticData: whoHas('OUTFLOWS_READ'),
    component: page(() => import('../features/outflow/map/FlowMapPage'), 'FlowMapPage'),
    validateSearch: (search): MapFilter => ({
      province: textIn(search['province']),
      asOf: outflowFilter(search).asOf,
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/outflows/handover',
    staticData: whoHas('OUTFLOWS_WRITE'),
    component: page(() => import('../features/outflow/liaisons/HandoverPage'), 'HandoverPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/outflows/print',
    staticData: whoHas('OUTFLOWS_READ'),
    component: page(() => import('../features/outflow/print/PrintPage'), 'PrintPage'),
    validateSearch: (search): { asOf?: string | undefined } => ({ asOf: outflowFilter(search).asOf }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/outflows/$id',
    staticData: whoHas('OUTFLOWS_READ'),
    component: page(() => import('../features/outflow/OutflowPage'), 'OutflowPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/outflows/$id/edit',
    staticData: whoHas('OUTFLOWS_WRITE'),
    component: page(() => import('../features/outflow/edit/EditOutflowPage'), 'EditOutflowPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/activity-certificates',
    staticData: whoHas('OUTFLOWS_READ'),
    component: page(() => import('../features/outflow/registers/CertificatesPage'), 'CertificatesPage'),
    validateSearch: registerFilter,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/inflows',
    staticData: whoHas('OUTFLOWS_READ'),
    component: page(() => import('../features/outflow/registers/InflowsPage'), 'InflowsPage'),
    validateSearch: registerFilter,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/labour-outflows',
    staticData: whoHas('OUTFLOWS_READ'),
    component: page(() => import('../features/outflow/registers/LabourPage'), 'LabourPage'),
    validateSearch: registerFilter,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/ledger-snapshots',
    staticData: whoHas('OUTFLOWS_READ'),
    component: page(() => import('../features/outflow/snapshots/SnapshotsPage'), 'SnapshotsPage'),
    validateSearch: (search): SnapshotFilter => ({ ...cursorIn(search), month: textIn(search['month']) }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/ledger-snapshots/$id',
    staticData: whoHas('OUTFLOWS_READ'),
    component: page(() => import('../features/outflow/snapshots/SnapshotPage'), 'SnapshotPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/vacancies',
    staticData: whoHas('VACANCIES_READ'),
    component: page(() => withWords('jobs', import('../features/jobs/VacanciesPage')), 'VacanciesPage'),
    validateSearch: vacancyFilter,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/vacancies/$id',
    staticData: whoHas('VACANCIES_READ'),
    component: page(() => withWords('jobs', import('../features/jobs/VacancyPage')), 'VacancyPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/job-seekers',
    staticData: whoHas('REFERRALS_READ'),
    component: page(() => withWords('jobs', import('../features/jobs/SeekersPage')), 'SeekersPage'),
    validateSearch: seekerFilter,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/job-seekers/$id',
    staticData: whoHas('REFERRALS_READ'),
    component: page(() => withWords('jobs', import('../features/jobs/SeekerPage')), 'SeekerPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/referrals',
    staticData: whoHas('REFERRALS_READ'),
    component: page(() => withWords('jobs', import('../features/jobs/ReferralsPage')), 'ReferralsPage'),
    validateSearch: referralFilter,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/placements',
    staticData: whoHas('REFERRALS_READ'),
    component: page(() => withWords('jobs', import('../features/jobs/PlacementsPage')), 'PlacementsPage'),
    validateSearch: placementFilter,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/placements/$id',
    staticData: whoHas('REFERRALS_READ'),
    component: page(() => withWords('jobs', import('../features/jobs/PlacementPage')), 'PlacementPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/introductions/$id',
    staticData: whoHas('REFERRALS_READ'),
    component: page(
      () => withWords('jobs', import('../features/jobs/IntroductionsPage')),
      'IntroductionsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/employers',
    staticData: whoHas('VACANCIES_READ'),
    component: page(() => withWords('jobs', import('../features/jobs/EmployersPage')), 'EmployersPage'),
    validateSearch: (search): EmployerFilter => ({ ...cursorIn(search), name: textIn(search['name']) }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/employers/$id',
    staticData: whoHas('VACANCIES_READ'),
    component: page(() => withWords('jobs', import('../features/jobs/EmployerPage')), 'EmployerPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/households',
    staticData: whoHas('HOUSEHOLDS_READ'),
    component: page(() => import('../features/people/households/HouseholdsPage'), 'HouseholdsPage'),
    validateSearch: (search): { q?: string | undefined; cursor?: string | undefined } => ({
      ...cursorIn(search),
      q: textIn(search['q']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/households/new',
    staticData: whoHas('HOUSEHOLDS_WRITE'),
    component: page(() => import('../features/people/households/NewHouseholdPage'), 'NewHouseholdPage'),
    validateSearch: (search): { person?: string | undefined } => ({ person: textIn(search['person']) }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/households/$id',
    staticData: whoHas('HOUSEHOLDS_READ'),
    component: page(() => import('../features/people/households/HouseholdPage'), 'HouseholdPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/households/$id/edit',
    staticData: whoHas('HOUSEHOLDS_WRITE'),
    component: page(() => import('../features/people/households/EditHouseholdPage'), 'EditHouseholdPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/privacy',
    component: page(() => import('../features/privacy/PrivacyPage'), 'PrivacyPage'),
    validateSearch: (search): PrivacyFilter => ({
      ...cursorIn(search),
      board: oneOf(PRIVACY_BOARDS, search['board']),
      state: oneOf(PRIVACY_STATES, search['state']),
      actor: textIn(search['actor']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/exports',
    staticData: whoHas('EXPORTS_READ'),
    component: page(
      () =>
        withWords(
          ['asked', 'lists', 'care', 'homecoming', 'jobs', 'training'],
          import('../features/exports/ExportsPage'),
        ),
      'ExportsPage',
    ),
    validateSearch: cursorIn,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/accounts',
    staticData: whoHas('ACCOUNTS_READ'),
    component: page(() => import('../features/identity/accounts/AccountsPage'), 'AccountsPage'),
    validateSearch: cursorIn,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/accounts/new',
    staticData: whoHas('ACCOUNTS_WRITE'),
    component: page(() => import('../features/identity/accounts/NewAccountPage'), 'NewAccountPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/accounts/start-slips',
    staticData: whoHas('ACCOUNTS_WRITE'),
    component: page(() => import('../features/identity/starting/StartSlipsPage'), 'StartSlipsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/deputies',
    staticData: whoHas('ACCOUNTS_READ'),
    component: page(() => import('../features/identity/deputies/DeputiesPage'), 'DeputiesPage'),
    validateSearch: cursorIn,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/me',
    component: page(() => import('../features/identity/own/OwnAccountPage'), 'OwnAccountPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/audit',
    staticData: whoHas('AUDIT_READ'),
    component: page(
      () =>
        withWords(
          ['asked', 'lists', 'subjects', 'care', 'homecoming', 'jobs', 'training'],
          import('../features/auditing/AuditPage'),
        ),
      'AuditPage',
    ),
    validateSearch: auditFilter,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/clients',
    staticData: whoHas('CLIENTS'),
    component: page(
      () => withWords('clients', import('../features/identity/clients/ClientsPage')),
      'ClientsPage',
    ),
    validateSearch: cursorIn,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/clients/new',
    staticData: whoHas('CLIENTS'),
    component: page(
      () => withWords('clients', import('../features/identity/clients/NewClientPage')),
      'NewClientPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/clients/$id/edit',
    staticData: whoHas('CLIENTS'),
    component: page(
      () => withWords('clients', import('../features/identity/clients/EditClientPage')),
      'EditClientPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/webhooks',
    staticData: whoHas('WEBHOOKS'),
    component: page(
      () => withWords('integration', import('../features/integration/webhooks/WebhooksPage')),
      'WebhooksPage',
    ),
    validateSearch: cursorIn,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/webhooks/new',
    staticData: whoHas('WEBHOOKS'),
    component: page(
      () => withWords('integration', import('../features/integration/webhooks/NewWebhookPage')),
      'NewWebhookPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/webhooks/$id',
    staticData: whoHas('WEBHOOKS'),
    component: page(
      () => withWords('integration', import('../features/integration/webhooks/DeliveriesPage')),
      'DeliveriesPage',
    ),
    validateSearch: (search): DeliveryFilter => ({
      ...cursorIn(search),
      state: oneOf(DELIVERY_STATES, search['state']),
    }),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/webhooks/$id/edit',
    staticData: whoHas('WEBHOOKS'),
    component: page(
      () => withWords('integration', import('../features/integration/webhooks/EditWebhookPage')),
      'EditWebhookPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/imports',
    staticData: { for: mayImport },
    component: page(() => import('../features/imports/ImportsPage'), 'ImportsPage'),
    validateSearch: cursorIn,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/imports/new',
    staticData: { for: mayImport },
    component: page(() => import('../features/imports/NewImportPage'), 'NewImportPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/imports/$id',
    staticData: { for: mayImport },
    component: page(
      () => withWords(['care', 'homecoming', 'jobs', 'training'], import('../features/imports/ImportPage')),
      'ImportPage',
    ),
    validateSearch: (search) => ({ ...cursorIn(search), outcome: oneOf(OUTCOMES, search['outcome']) }),
  }),
  organizationsRoute.addChildren([
    createRoute({
      getParentRoute: () => organizationsRoute,
      path: '/',
      component: page(() => import('../features/organizations/OrganizationsPage'), 'NoUnit'),
    }),
    createRoute({
      getParentRoute: () => organizationsRoute,
      path: '/new',
      staticData: whoHas('ORGANIZATIONS_WRITE'),
      component: page(() => import('../features/organizations/NewUnitPage'), 'NewUnitPage'),
      validateSearch: (search): { parent?: string | undefined } => ({ parent: textIn(search['parent']) }),
    }),
    createRoute({
      getParentRoute: () => organizationsRoute,
      path: '/$id',
      component: page(() => import('../features/organizations/UnitPage'), 'UnitPage'),
    }),
    createRoute({
      getParentRoute: () => organizationsRoute,
      path: '/$id/edit',
      staticData: whoHas('ORGANIZATIONS_WRITE'),
      component: page(() => import('../features/organizations/EditUnitPage'), 'EditUnitPage'),
    }),
  ]),
] as const;
