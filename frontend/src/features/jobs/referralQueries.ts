import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { useOnce } from '../../api/once';
import { filled } from '../../api/patch';
import type { PlacementView, ProposalForm, ReferralGroup, ReferralView, VacancyView } from '../../api/schema';
import { useJobs } from './queries';
import { numbered, takenByEach, type Taken } from './crew';
import type { PlacementFilter, ReferralFilter } from './filter';
import type { Answered } from './choices';

/** He may be proposed again. */
const OVER: ReadonlySet<ReferralView['state']> = new Set(['REFUSED', 'DECLINED', 'CLOSED'] as const);

const PAGE = { limit: 20, count: 'exact' as const };

export const referralsQuery = (organization: string | undefined, filter: ReferralFilter) =>
  queryOptions({
    queryKey: ['jobs', 'referrals', organization, filter],
    queryFn: () =>
      body(api.GET('/referrals', { params: { query: { ...PAGE, ...filled({ organization, ...filter }) } } })),
    placeholderData: keepPreviousData,
  });

/** What is under way or at work to this post, of this person, or of those proposed together: nobody is proposed twice. */
export const underWayQuery = (of: { vacancy: string } | { person: string } | { group: string }) =>
  queryOptions({
    queryKey: ['jobs', 'referrals', 'underWay', of],
    queryFn: () => body(api.GET('/referrals', { params: { query: { limit: 200, ...of } } })),
    select: ({ items }) => items.filter(({ state }) => !OVER.has(state)),
  });

/** Who of the unit has brought most to a trade who stayed. */
export const askedFirstQuery = (trade: VacancyView['trade'], organization: string | undefined) =>
  queryOptions({
    queryKey: ['jobs', 'first', trade, organization],
    queryFn: () =>
      body(api.GET('/introductions', { params: { query: { trade, ...filled({ organization }) } } })),
  });

/** Who works in posts of the unit's people; with those who have left when asked for. */
export const placementsQuery = (organization: string | undefined, { all, ...filter }: PlacementFilter) =>
  queryOptions({
    queryKey: ['jobs', 'placements', organization, all, filter],
    queryFn: () =>
      body(
        api.GET('/placements', {
          params: { query: { ...PAGE, ...filled({ organization, ...filter }), ...(!all && { live: true }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export function usePropose() {
  const once = useOnce();
  return useJobs<ProposalForm, ReferralGroup>((form) =>
    body(api.POST('/referrals', { params: { header: once(form) }, body: form })),
  );
}

const at = ({ id, etag }: { id: string; etag: string }) => ({
  params: { path: { id }, header: { 'If-Match': etag } },
});

/** What each step of a referral is told. */
export interface StepForms {
  consent: { on: string; how: string };
  refuse: { on: string; reason?: string };
  send: { on: string; letterNo: string };
  answer: { on: string; answer: Answered; reason?: string };
  place: { startedOn: string };
  close: { reason: string };
}

export type Step = keyof StepForms;

const TAKE: { [S in Step]: (referral: ReferralView, form: StepForms[S]) => Promise<ReferralView> } = {
  consent: (one, form) => body(api.POST('/referrals/{id}/consent', { ...at(one), body: form })),
  refuse: (one, form) => body(api.POST('/referrals/{id}/refuse', { ...at(one), body: form })),
  send: (one, form) => body(api.POST('/referrals/{id}/refer', { ...at(one), body: form })),
  answer: (one, form) => body(api.POST('/referrals/{id}/answer', { ...at(one), body: form })),
  place: (one, form) => body(api.POST('/referrals/{id}/place', { ...at(one), body: form })),
  close: (one, form) => body(api.POST('/referrals/{id}/close', { ...at(one), body: form })),
};

/** The next step of one. */
export function useStep<S extends Step>(step: S, referral: ReferralView) {
  return useJobs<StepForms[S], ReferralView>((form) => TAKE[step](referral, form));
}

/** The same step for many, each on his own: who could not take it is named and keeps nobody back. */
export function useSteps<S extends Step>(step: S, onEach: (taken: number) => void) {
  return useJobs<{ people: readonly ReferralView[]; form: StepForms[S] }, Taken>(({ people, form }) =>
    takenByEach(people, (one, nth) => TAKE[step](one, numbered(form, nth)), onEach),
  );
}

export function useEndPlacement(placement: PlacementView) {
  return useJobs<{ on: string; reason: string }, PlacementView>((form) =>
    body(api.POST('/placements/{id}/end', { ...at(placement), body: form })),
  );
}
