import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const REGISTERS = [
  ['/outflows', 'ledger'],
  ['/activity-certificates', 'certificates'],
  ['/inflows', 'inflows'],
  ['/labour-outflows', 'labour'],
  ['/ledger-snapshots', 'snapshots'],
  ['/outflows/map', 'map'],
] as const;

/** The way between the registers that tell of those away. */
export function Registers() {
  const { t } = useTranslation();
  return (
    <nav className="row registers" aria-label={t('outflow.registers.label')}>
      {REGISTERS.map(([to, word]) => (
        <Link
          key={to}
          to={to}
          className="btn text"
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' as const }}
        >
          {t(`outflow.registers.${word}`)}
        </Link>
      ))}
    </nav>
  );
}
