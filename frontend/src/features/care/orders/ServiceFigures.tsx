import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Figures } from '../../../ui/Figures';
import { useMe } from '../../identity/shared/me';
import { searchOf } from './counted';
import { serviceFigureQuery } from './queries';

type Part = 'HOUSEHOLDS' | 'HELPERS' | 'PERSON_DAYS' | 'CONFIRMED' | 'RESPONSES';

const SHARES = ['CONFIRMED', 'RESPONSES'];

interface Props {
  organization: string | undefined;
}

/** What was in season in the last twelve months, and what the families say; each opens the help behind it. */
export function ServiceFigures({ organization }: Props) {
  return (
    <>
      <Figure indicator="I-30" organization={organization} />
      <Figure indicator="I-40" organization={organization} />
    </>
  );
}

function Figure({ indicator, organization }: Props & { indicator: 'I-30' | 'I-40' }) {
  const { t } = useTranslation();
  const me = useMe();
  const figure = useQuery(serviceFigureQuery(indicator, organization, me.businessDate)).data;
  if (!figure) return null;
  const name = t(`care.order.figures.${indicator}`);
  const of = (n: number, all: number) => t('care.figures.of', { n, of: all });
  const to = (list: string | null | undefined) =>
    list ? { to: '/family-service-orders' as const, search: searchOf(list) } : undefined;
  return (
    <Figures
      close
      title={name}
      meta={figure.definition}
      figs={[
        { name, value: of(figure.numerator, figure.denominator), to: to(figure.list) },
        ...figure.parts.map((part) => ({
          name: t(`care.order.figures.${part.name as Part}`),
          value: SHARES.includes(part.name) ? of(part.numerator, part.denominator) : part.numerator,
          to: to(part.list),
        })),
      ]}
    />
  );
}
