import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/Loaded';
import { useWord } from '../../../ui/useWord';
import { affectedQuery } from './queries';

/** How much lies in a unit and goes with it, before anything is done; `to` is where it would come to. */
export function Affected({ unit, to }: { unit: string; to?: string | undefined }) {
  const { t, i18n } = useTranslation();
  const word = useWord();
  const query = useQuery(affectedQuery(unit, to));
  return (
    <Loaded query={query}>
      {({ rows, doubles }) => (
        <div className="stack" role="status">
          <p className="note">
            {rows.length === 0
              ? t('organizations.acts.nothing')
              : t('organizations.acts.affected', {
                  what: new Intl.ListFormat(i18n.language).format(
                    rows.map(({ kind, count }) => `${word(`subjects.${kind}`, kind)} ${count}`),
                  ),
                })}
          </p>
          {doubles > 0 && <p className="note seal">{t('organizations.acts.doubles', { n: doubles })}</p>}
        </div>
      )}
    </Loaded>
  );
}
