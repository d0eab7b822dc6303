import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../../api/client';
import { numberOf } from '../../../api/numbers';
import { changesBetween, filled } from '../../../api/patch';
import type { ApiError } from '../../../api/problem';
import type { DutyRuleFormPatch, DutyRuleView } from '../../../api/schema';

/** A rule as it is typed: the days as text, whether it holds as one of two. */
export interface Typed {
  owedBy: DutyRuleView['owedBy'];
  dueDays: string;
  graceDays: string;
  effectiveFrom: string;
  goLiveOn: string;
  active: 'true' | 'false';
}

export const OWES = ['BRANCH', 'BRANCH_SECRETARY', 'LIAISON', 'CARER', 'MEMBER', 'TOWNSHIP'] as const;

/** What each township has decided about each kind of duty. */
export const rulesQuery = (organization: string | undefined) =>
  queryOptions({
    queryKey: ['duties', 'rules', organization],
    queryFn: () =>
      body(api.GET('/duty-rules', { params: { query: { limit: 200, ...filled({ organization }) } } })),
  });

/** Revises a rule: what has arisen keeps its days. */
export function useReviseRule(rule: DutyRuleView) {
  const queries = useQueryClient();
  return useMutation<DutyRuleView, ApiError, Partial<Typed>>({
    mutationFn: (typed) =>
      body(
        api.PATCH('/duty-rules/{id}', {
          params: { path: { id: rule.id }, header: { 'If-Match': rule.etag } },
          body: revised(rule, typed),
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['duties'] }),
  });
}

/** What a revision says of a rule: only what it changes; what the form did not ask for stays. */
export const revised = (rule: DutyRuleView, typed: Partial<Typed>): DutyRuleFormPatch =>
  changesBetween<DutyRuleFormPatch>(said(typedOf(rule)), said({ ...typedOf(rule), ...typed }));

export const typedOf = (rule: DutyRuleView): Typed => ({
  owedBy: rule.owedBy,
  dueDays: String(rule.dueDays),
  graceDays: String(rule.graceDays),
  effectiveFrom: rule.effectiveFrom,
  goLiveOn: rule.goLiveOn,
  active: rule.active ? 'true' : 'false',
});

const said = ({ dueDays, graceDays, active, ...rest }: Typed): DutyRuleFormPatch => ({
  ...rest,
  dueDays: numberOf(dueDays),
  graceDays: numberOf(graceDays),
  active: active === 'true',
});
