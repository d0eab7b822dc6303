import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import type { MemberFilter } from './filter';
import { useShown } from './shown';

const CLEARED: MemberFilter = {
  status: undefined,
  q: undefined,
  sex: undefined,
  membership: undefined,
  education: undefined,
  age: undefined,
  incomplete: undefined,
  everAwayBy: undefined,
};

interface Props {
  filter: MemberFilter;
  onNarrow: (change: MemberFilter) => void;
}

/** An empty roll says which filters make it empty. */
export function NobodyMatches({ filter, onNarrow }: Props) {
  const { t, i18n } = useTranslation();
  const shown = useShown();
  const used = [
    filter.q,
    filter.status && shown('status', filter.status),
    filter.sex && shown('sex', filter.sex),
    filter.membership && shown('membership', filter.membership),
    filter.education && shown('education', filter.education),
    filter.age && t(`statistics.age.${filter.age}`),
    filter.incomplete && t('members.incomplete'),
    filter.everAwayBy && t('members.everAwayBy', { day: filter.everAwayBy }),
  ].filter((one) => typeof one === 'string');
  return (
    <div className="empty">
      <p>{t('members.empty')}</p>
      {used.length > 0 && (
        <>
          <p>{t('members.emptyBecause', { filters: new Intl.ListFormat(i18n.language).format(used) })}</p>
          <Button onClick={() => onNarrow(CLEARED)}>{t('members.clear')}</Button>
        </>
      )}
    </div>
  );
}
