import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/Loaded';
import { Facts, Panel } from '../../../ui/Page';
import { useMe } from '../../identity/shared/me';
import { serviceFigureQuery } from './queries';

type Part = 'HOUSEHOLDS' | 'HELPERS' | 'PERSON_DAYS' | 'CONFIRMED' | 'RESPONSES';

/** What was in season in the last twelve months, and what the families say. */
export function ServiceFigures({ organization }: { organization: string | undefined }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('care.figures.help')}>
      <div className="stack pad">
        <Figure indicator="I-30" organization={organization} />
        <Figure indicator="I-40" organization={organization} />
      </div>
    </Panel>
  );
}

function Figure({
  indicator,
  organization,
}: {
  indicator: 'I-30' | 'I-40';
  organization: string | undefined;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const query = useQuery(serviceFigureQuery(indicator, organization, me.businessDate));
  return (
    <Loaded query={query}>
      {({ numerator, denominator, definition, parts }) => (
        <>
          <p>
            <b>
              {t(`care.order.figures.${indicator}`)} {numerator} / {denominator}
            </b>{' '}
            <span className="meta">{definition}</span>
          </p>
          <Facts
            of={parts.map((part) => [
              t(`care.order.figures.${part.name as Part}`),
              part.name === 'CONFIRMED' || part.name === 'RESPONSES'
                ? `${part.numerator} / ${part.denominator}`
                : part.numerator,
            ])}
          />
        </>
      )}
    </Loaded>
  );
}
