import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Panel } from '../../../ui/Page';
import { may, useMe } from '../shared/me';
import { ownDeputiesQuery, useStandIn } from './queries';

/** In whose stead one may act today; nothing where there is nobody. */
export function OwnDeputies() {
  return may(useMe(), 'STANDING_IN') ? <Appointments /> : null;
}

function Appointments() {
  const { t } = useTranslation();
  const query = useQuery(ownDeputiesQuery);
  const standing = useStandIn();
  const mine = query.data ?? [];
  if (mine.length === 0) return null;
  return (
    <Panel title={t('identity.deputies.own')}>
      <div className="pad stack">
        <p className="meta">{t('identity.deputies.ownNote')}</p>
        {standing.error && <ErrorNote error={standing.error} />}
        {mine.map((one) => (
          <p key={one.id} className="row wrap">
            <b>{one.account.displayName}</b>
            <span className="meta">
              {t('identity.deputies.days', { from: one.fromDay, until: one.untilDay })}
            </span>
            <Button small pending={standing.isPending} onClick={() => standing.mutate(one.id)}>
              {t('identity.deputies.act')}
            </Button>
          </p>
        ))}
      </div>
    </Panel>
  );
}
