import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { publicityFigureQuery } from './queries';

/** How often something was made known this year, and how many were there; opens the list. */
export function PublicityFigure() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const days = { from: `${me.businessDate.slice(0, 4)}-01-01`, to: me.businessDate };
  return (
    <Panel title={t('training.publicity.figure')} meta={`${days.from} – ${days.to}`}>
      <div className="pad">
        <Loaded query={useQuery(publicityFigureQuery(scope.id, days))}>
          {({ numerator, definition, parts }) => (
            <p>
              <Link
                to="/publicity"
                search={(old: { organization?: string | undefined }) => ({
                  organization: old.organization,
                  ...days,
                })}
                className="in-text"
              >
                <b>
                  {t('training.publicity.held', {
                    n: numerator,
                    reach: parts.find(({ name }) => name === 'ATTENDANCES')?.numerator ?? 0,
                  })}
                </b>
              </Link>{' '}
              <span className="meta">{definition}</span>
            </p>
          )}
        </Loaded>
      </div>
    </Panel>
  );
}
