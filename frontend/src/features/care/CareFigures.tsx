import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/Loaded';
import { Facts, Panel } from '../../ui/Page';
import { careFigureQuery } from './queries';

/** How many are looked after, by age, with the guardians' consents and the visits made. */
export function CareFigures({ organization }: { organization: string | undefined }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('care.figures.title')}>
      <div className="stack pad">
        <Figure indicator="I-31" organization={organization} />
        <Figure indicator="I-32" organization={organization} />
      </div>
    </Panel>
  );
}

type Part = 'AGE_0_5' | 'AGE_6_13' | 'AGE_14_15' | 'CONSENTED' | 'VISITS';

function Figure({
  indicator,
  organization,
}: {
  indicator: 'I-31' | 'I-32';
  organization: string | undefined;
}) {
  const { t } = useTranslation();
  const query = useQuery(careFigureQuery(indicator, organization));
  return (
    <Loaded query={query}>
      {({ numerator, definition, parts }) => (
        <>
          <p>
            <b>
              {t(`care.figures.${indicator}`)} {numerator}
            </b>{' '}
            <span className="meta">{definition}</span>
          </p>
          <Facts
            of={parts.map((part) => [
              t(`care.figures.${part.name as Part}`),
              part.name.startsWith('AGE') ? part.numerator : `${part.numerator} / ${part.denominator}`,
            ])}
          />
        </>
      )}
    </Loaded>
  );
}
