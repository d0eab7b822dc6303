import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ReferralView, VacancyView } from '../../api/schema';
import { Tag, type Tone } from '../../ui/Tag';

const TONES: Record<VacancyView['state'], Tone> = {
  OPEN: 'jade',
  NOT_YET: 'slate',
  EXPIRED: 'plain',
  CLOSED: 'plain',
};

/** How a post stands today. */
export function VacancyState({ of }: { of: VacancyView }) {
  const { t } = useTranslation();
  return <Tag tone={TONES[of.state]}>{t(`jobs.state.${of.state}`)}</Tag>;
}

/** What is paid, as people say it. */
export function payOf(
  { wageFrom, wageTo, payUnit }: Pick<VacancyView, 'wageFrom' | 'wageTo' | 'payUnit'>,
  t: TFunction,
): string {
  if (!wageFrom && !wageTo) return t('jobs.wageOpen');
  const range = wageFrom && wageTo && wageFrom !== wageTo ? `${wageFrom}–${wageTo}` : `${wageTo ?? wageFrom}`;
  return t(`jobs.pay.${payUnit}`, { range });
}

/** Whether something comes with a post; a dash where nobody said. */
export function saidOf(said: boolean | null | undefined, t: TFunction): string | undefined {
  if (said === null || said === undefined) return undefined;
  return t(said ? 'jobs.yes' : 'jobs.no');
}

/** How a referral stands; where it came to nothing, why. */
export function stateOf({ state, result }: Pick<ReferralView, 'state' | 'result'>, t: TFunction): string {
  return state === 'DECLINED' && result
    ? t(`jobs.referral.result.${result}`)
    : t(`jobs.referral.state.${state}`);
}
