import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/Loaded';
import { visitFigureQuery } from './queries';

/** The visits of the year so far: how many, to how many homes, with how much money. */
export function VisitFigures({ organization }: { organization: string | undefined }) {
  const { t } = useTranslation();
  const query = useQuery(visitFigureQuery(organization));
  return (
    <Loaded query={query}>
      {({ numerator, parts, from, to }) => {
        const of = (name: string) => parts.find((part) => part.name === name)?.numerator ?? 0;
        return (
          <p>
            <b>
              {t('contact.visit.figures', { visits: numerator, members: of('MEMBERS'), money: of('MONEY') })}
            </b>{' '}
            <span className="meta">{t('contact.visit.figuresFrom', { from, to })}</span>
          </p>
        );
      }}
    </Loaded>
  );
}
