import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { searchOf } from '../filter';
import { figureQuery } from '../queries';

/** How many of the roll are away, and of each unit; every figure opens its list. */
export function AwayCounts({ organization }: { organization: string }) {
  const { t } = useTranslation();
  const query = useQuery(figureQuery('I-03', organization));
  const map = (
    <Link to="/outflows/map" className="btn text small">
      {t('outflow.map.title')}
    </Link>
  );
  return (
    <Panel title={t('outflow.away.title')} meta={t('outflow.away.meta')} acts={map}>
      <Loaded query={query}>
        {(figure) => (
          <div className="pad stack">
            <div className="figs">
              <Away name={t('home.all')} of={figure} />
            </div>
            {figure.units.length > 1 && (
              <div className="figs">
                {figure.units.map((unit) => (
                  <Away key={unit.organization.id} name={unit.organization.shortName} of={unit} />
                ))}
              </div>
            )}
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

interface Props {
  name: string;
  of: { numerator: number; denominator: number; list?: string | null };
}

function Away({ name, of }: Props) {
  return (
    <Link to="/outflows" search={searchOf(of.list ?? '/outflows?open=true')}>
      <span className="meta">{name}</span>
      <br />
      <span className="fig">
        {of.numerator} <small>/ {of.denominator}</small>
      </span>
    </Link>
  );
}
