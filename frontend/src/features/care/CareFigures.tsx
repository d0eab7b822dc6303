import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Figures, type Fig } from '../../ui/Figures';
import { careFigureQuery } from './queries';
import type { CareSearch } from './terms';

interface Props {
  organization: string | undefined;
}

/** How many are looked after, by age, with the guardians' consents and the visits made; each opens those it counts. */
export function CareFigures({ organization }: Props) {
  return (
    <>
      <Kind indicator="I-31" kind="CHILD" organization={organization} />
      <Kind indicator="I-32" kind="ELDER" organization={organization} />
    </>
  );
}

type Part = 'AGE_0_5' | 'AGE_6_13' | 'AGE_14_15' | 'CONSENTED' | 'VISITS';

/** Whom a part counts; of the visits no list says whose they were. */
const COUNTED: Record<Part, CareSearch | undefined> = {
  AGE_0_5: { ageFrom: 0, ageTo: 5 },
  AGE_6_13: { ageFrom: 6, ageTo: 13 },
  AGE_14_15: { ageFrom: 14, ageTo: 15 },
  CONSENTED: { ageTo: 13, consented: true },
  VISITS: undefined,
};

function Kind({
  indicator,
  kind,
  organization,
}: Props & { indicator: 'I-31' | 'I-32'; kind: 'CHILD' | 'ELDER' }) {
  const { t } = useTranslation();
  const figure = useQuery(careFigureQuery(indicator, organization)).data;
  if (!figure) return null;
  const those = (counted: CareSearch): NonNullable<Fig['to']> => ({
    to: '/care',
    search: { board: 'all', kind, ...counted },
  });
  const name = t(`care.figures.${indicator}`);
  return (
    <Figures
      close
      title={name}
      meta={figure.definition}
      figs={[
        { name, value: figure.numerator, to: those({}) },
        ...figure.parts.map((part): Fig => {
          const counted = COUNTED[part.name as Part];
          return {
            name: t(`care.figures.${part.name as Part}`),
            value: part.name.startsWith('AGE')
              ? part.numerator
              : t('care.figures.of', { n: part.numerator, of: part.denominator }),
            to: counted && those(counted),
          };
        }),
      ]}
    />
  );
}
