import { useTranslation } from 'react-i18next';
import { useWord } from '../../../ui/useWord';

/** Where the words of the codes stand that a list is narrowed by. */
const CODES: Record<string, string[]> = {
  action: ['auditing.act'],
  awayFor: ['outflow.awayFor'],
  cause: ['contact.visit.cause'],
  departureMode: ['outflow.mode'],
  kind: ['duties.kinds', 'care.kind', 'contact.gathering.kind', 'training.publicity.kind'],
  membership: ['members.membership'],
  outcome: ['contact.outcome'],
  owedBy: ['duties.owes'],
  reason: ['outflow.reason'],
  reviewState: ['outflow.review'],
  scope: ['outflow.scope'],
  sex: ['members.sex'],
  state: [
    'duties.states',
    'members.transfer.states',
    'members.correction.states',
    'contact.gathering.state',
    'training.state',
  ],
  status: ['members.status', 'outflow.status'],
};

/** How a page was cut says nothing of what was asked. */
const OF_THE_PAGE = ['limit', 'sort', 'count'];

/** Says in words which list was asked for, and what it was narrowed by. */
export function useAsked() {
  const { t } = useTranslation();
  const word = useWord();

  const value = (name: string, said: string): string => {
    if (said === 'true') return t('asked.yes');
    if (said === 'false') return t('asked.no');
    if (/^[0-9A-Z]{13}$/.test(said)) return t('asked.chosen');
    const code = said.replaceAll('.', '_');
    return (CODES[name] ?? []).reduce((found, room) => word(`${room}.${code}`, found), said);
  };

  const filters = (question: string): string =>
    [...new URLSearchParams(question)]
      .filter(([name]) => !OF_THE_PAGE.includes(name))
      .map(([name, said]) => t('ui.colon', { name: word(`asked.by.${name}`), value: value(name, said) }))
      .join(t('ui.divider')) || t('asked.all');

  const list = (path: string): string =>
    word(
      `lists.${path
        .replace(/\/([0-9A-Z]{13}|\d+)(?=\/|$)/g, '')
        .slice(1)
        .replaceAll('/', '-')}`,
      path,
    );

  /** A note such as {@code /members?sex=FEMALE · 20}; any other stays as it is. */
  const note = (said: string): string => {
    const [, path, question = '', n] = /^(\/[\w/-]+)(?:\?(.*))? · (\d+)$/.exec(said) ?? [];
    return path ? t('asked.rows', { list: list(path), filters: filters(question), n }) : said;
  };

  return { filters, list, note };
}
