import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DutyFigures } from '../../api/schema';

/** n of m that opens exactly its duties; what is waived is not asked for. */
export function Done({ figures, owing }: { figures: DutyFigures; owing: string | undefined }) {
  const { t } = useTranslation();
  const { kind, period } = figures;
  const asked = figures.obligations - figures.waived;
  return (
    <Link to="/duties" search={{ board: 'work', kind, period, owing }} className="nowrap">
      {figures.fulfilled} / {asked}
      {asked > 0 && <span className="meta">&ensp;{Math.round((100 * figures.fulfilled) / asked)}%</span>}
      {figures.missed > 0 && (
        <span className="meta seal">&ensp;{t('duties.missed', { n: figures.missed })}</span>
      )}
    </Link>
  );
}
