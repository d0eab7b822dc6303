import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { useOnce } from '../../api/once';
import { filled } from '../../api/patch';
import type { PlacementView, ProposalForm, ReferralGroup, ReferralView, VacancyView } from '../../api/schema';
import { useJobs } from './queries';
import type { PlacementFilter, ReferralFilter } from './filter';
import type { Answered } from './terms';

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

/** What is under way or at work to this post, or of this person: nobody is proposed twice. */
export const underWayQuery = (of: { vacancy: string } | { person: string }) =>
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

export function useConsent(referral: ReferralView) {
  return useJobs<{ on: string; how: string }, ReferralView>((form) =>
    body(api.POST('/referrals/{id}/consent', { ...at(referral), body: form })),
  );
}

export function useRefuse(referral: ReferralView) {
  return useJobs<{ on: string; reason?: string }, ReferralView>((form) =>
    body(api.POST('/referrals/{id}/refuse', { ...at(referral), body: form })),
  );
}

export function useSend(referral: ReferralView) {
  return useJobs<{ on: string; letterNo: string }, ReferralView>((form) =>
    body(api.POST('/referrals/{id}/refer', { ...at(referral), body: form })),
  );
}

export function useAnswer(referral: ReferralView) {
  return useJobs<{ on: string; answer: Answered; reason?: string }, ReferralView>((form) =>
    body(api.POST('/referrals/{id}/answer', { ...at(referral), body: form })),
  );
}

export function usePlace(referral: ReferralView) {
  return useJobs<{ startedOn: string }, ReferralView>((form) =>
    body(api.POST('/referrals/{id}/place', { ...at(referral), body: form })),
  );
}

export function useCloseReferral(referral: ReferralView) {
  return useJobs<{ reason: string }, ReferralView>((form) =>
    body(api.POST('/referrals/{id}/close', { ...at(referral), body: form })),
  );
}

export function useEndPlacement(placement: PlacementView) {
  return useJobs<{ on: string; reason: string }, PlacementView>((form) =>
    body(api.POST('/placements/{id}/end', { ...at(placement), body: form })),
  );
}
