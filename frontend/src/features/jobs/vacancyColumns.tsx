import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { VacancyView } from '../../api/schema';
import type { Column } from '../../ui/Table';
import { Tag } from '../../ui/Tag';
import { payOf, VacancyState } from './shown';

/** What a list of posts says of each. */
export function columnsOf(t: TFunction): Column<VacancyView>[] {
  return [
    {
      key: 'title',
      title: t('jobs.field.title'),
      head: true,
      show: (row) => (
        <Link to="/vacancies/$id" params={{ id: row.id }} className="open">
          {row.title}
        </Link>
      ),
    },
    { key: 'state', title: t('jobs.field.state'), state: true, show: (row) => <VacancyState of={row} /> },
    { key: 'employer', title: t('jobs.field.employer'), wraps: true, show: (row) => row.employer.name },
    { key: 'place', title: t('jobs.field.place'), wraps: true, show: (row) => row.place },
    { key: 'pay', title: t('jobs.field.pay'), show: (row) => payOf(row, t) },
    { key: 'headcount', title: t('jobs.freeOf'), number: true, show: freeOf },
    {
      key: 'lodging',
      title: t('jobs.field.lodging'),
      show: (row) => row.lodging && t(`jobs.provision.${row.lodging}`),
    },
    { key: 'through', title: t('jobs.field.validThrough'), show: (row) => row.validThrough },
    {
      key: 'verified',
      title: t('jobs.field.verified'),
      show: (row) =>
        row.verifiedOn ? (
          <Tag tone="jade">{t('jobs.verifiedOn', { day: row.verifiedOn })}</Tag>
        ) : (
          row.state === 'OPEN' && <Tag tone="ochre">{t('jobs.unverified')}</Tag>
        ),
    },
  ];
}

/** How many places are free, of how many there were. */
function freeOf({ state, openings, headcount }: VacancyView) {
  if (headcount === undefined || headcount === null) return undefined;
  return state === 'OPEN' ? `${openings ?? 0} / ${headcount}` : headcount;
}
