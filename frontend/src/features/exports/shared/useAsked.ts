import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../ui/useWord';
import { unitsInReachQuery } from '../../organizations/shared/queries';

/** Where the words of the codes stand that a list is narrowed by. */
const CODES: Record<string, string[]> = {
  action: ['auditing.act'],
  awayFor: ['outflow.awayFor'],
  cause: ['contact.visit.cause'],
  departureMode: ['outflow.mode'],
  direction: ['asked.directions'],
  kind: ['duties.kinds', 'care.kind', 'contact.gathering.kind', 'training.publicity.kind'],
  membership: ['members.membership'],
  outcome: ['contact.outcome'],
  owedBy: ['duties.owes'],
  reason: ['outflow.reason'],
  reviewState: ['outflow.review'],
  scope: ['outflow.scope'],
  sex: ['members.sex'],
  status: ['members.status', 'outflow.status'],
};

/** Where the words of a state stand, by the list: the same code is not the same state everywhere. */
const STATES: Record<string, string> = {
  'affiliation-transfers': 'members.transfer.states',
  'care-gap-reviews': 'care.gap.states',
  'correction-requests': 'members.correction.states',
  duties: 'duties.states',
  'family-service-orders': 'care.order.states',
  gatherings: 'contact.gathering.state',
  'privacy-requests': 'privacy.request.states',
  'project-opportunities': 'homecoming.opportunity.states',
  referrals: 'jobs.referral.state',
  'support-requests': 'homecoming.support.states',
  'training-sessions': 'training.state',
  ventures: 'homecoming.venture.states',
};

/** The filters that name a unit. */
const UNITS = ['organization', 'owing', 'parent', 'postedBy'];

/** How a page was cut says nothing of what was asked. */
const OF_THE_PAGE = ['limit', 'sort', 'count'];

/** Says in words which list was asked for, and what it was narrowed by. */
export function useAsked() {
  const { t } = useTranslation();
  const word = useWord();

  const units = useQuery(unitsInReachQuery).data;

  const value = (list: string, name: string, said: string): string => {
    if (said === 'true') return t('asked.yes');
    if (said === 'false') return t('asked.no');
    if (/^[0-9A-Z]{13}$/.test(said)) {
      const unit = UNITS.includes(name) ? units?.find(({ id }) => id === said) : undefined;
      return unit?.shortName ?? t('asked.chosen');
    }
    const code = said.replaceAll('.', '_');
    const rooms = name === 'state' ? [STATES[keyOf(list)] ?? ''] : (CODES[name] ?? []);
    return rooms.reduce((found, room) => word(`${room}.${code}`, found), said);
  };

  const filters = (path: string, question: string): string =>
    [...new URLSearchParams(question)]
      .filter(([name]) => !OF_THE_PAGE.includes(name))
      .map(([name, said]) =>
        t('ui.colon', { name: word(`asked.by.${name}`), value: value(path, name, said) }),
      )
      .join(t('ui.divider')) || t('asked.all');

  const list = (path: string): string => word(`lists.${keyOf(path)}`, path);

  /** A note such as {@code /members?sex=FEMALE · 20}; any other stays as it is. */
  const note = (said: string): string => {
    const [, path, question = '', n] = /^(\/[\w/-]+)(?:\?(.*))? · (\d+)$/.exec(said) ?? [];
    return path ? t('asked.rows', { list: list(path), filters: filters(path, question), n }) : said;
  };

  return { filters, list, note };
}

/** The name of a list among words: its path without the one it is of. */
function keyOf(path: string): string {
  return path
    .replace(/\/([0-9A-Z]{13}|\d+)(?=\/|$)/g, '')
    .slice(1)
    .replaceAll('/', '-');
}
