import { Link } from '@tanstack/react-router';
import type { DutyFigures } from '../../api/schema';

/** n of m that opens exactly its duties; what is waived is not asked for. */
export function Done({ figures, owing }: { figures: DutyFigures; owing: string }) {
  const { kind, period } = figures;
  const asked = figures.obligations - figures.waived;
  return (
    <Link to="/duties" search={{ board: 'work', kind, period, owing }}>
      {figures.fulfilled} / {asked}
      {asked > 0 && <span className="meta"> {Math.round((100 * figures.fulfilled) / asked)}%</span>}
    </Link>
  );
}
