import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NumberToCheck } from '../../api/schema';
import { Panel } from '../../ui/Page';
import { freshnessQuery } from './freshness';

/** The numbers of a village that somebody should make sure of this week, the longest unverified first. */
export function NumbersToCheck({ organization }: { organization: string | undefined }) {
  const { t } = useTranslation();
  const { data } = useQuery(freshnessQuery(organization));
  const unit = data?.units[0];
  if (!data || !unit || data.units.length > 1) return null;
  return (
    <Panel
      title={t('outflow.fresh.title')}
      meta={t('outflow.fresh.meta', { since: data.since, n: unit.fresh, of: unit.away })}
    >
      {unit.toCheck.length === 0 ? (
        <p className="empty">{t('outflow.fresh.none')}</p>
      ) : (
        <ul className="lined">
          {unit.toCheck.map((one) => (
            <li key={one.memberId} className="row wrap">
              <Link to="/members/$id" params={{ id: one.memberId }}>
                <b>{one.name}</b>
              </Link>
              <span className="grow">{one.phone ?? t('outflow.fresh.missing')}</span>
              <Verified of={one} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Verified({ of }: { of: NumberToCheck }) {
  const { t } = useTranslation();
  if (!of.phone) return null;
  return (
    <span className="meta">
      {of.verifiedOn ? t('outflow.fresh.verified', { day: of.verifiedOn }) : t('outflow.fresh.never')}
    </span>
  );
}
