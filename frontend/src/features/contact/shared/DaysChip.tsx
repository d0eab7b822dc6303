import { useTranslation } from 'react-i18next';
import { Tag } from '../../../ui/Tag';

interface Props {
  from?: string | undefined;
  to?: string | undefined;
  onClear: () => void;
}

/** The days a list is narrowed to by the figure that opened it, and the way back to all. */
export function DaysChip({ from, to, onClear }: Props) {
  const { t } = useTranslation();
  if (!from && !to) return null;
  return (
    <p className="row wrap">
      <Tag>{t('contact.digest.days', { from, to })}</Tag>
      <button type="button" className="btn text small" onClick={onClear}>
        {t('contact.digest.allDays')}
      </button>
    </p>
  );
}
