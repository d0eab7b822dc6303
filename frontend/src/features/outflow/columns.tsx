import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OutflowView } from '../../api/schema';
import type { Column } from '../../ui/Table';
import { OutflowStatus, ReviewState } from './OutflowTags';

/** When he left: the day, or what was said of it. */
export function departureOf({ departedOn, departedOnText }: OutflowView): string {
  return departedOn ?? departedOnText ?? '';
}

/** Where he is: as written, which says most. */
export function placeOf({ destination }: Pick<OutflowView, 'destination'>): string {
  return destination?.text ?? destination?.areaCode ?? destination?.country ?? '';
}

/** The columns of the ledger; the unit stands in it only where there are several. */
export function useColumns(severalUnits: boolean): Column<OutflowView>[] {
  const { t } = useTranslation();
  const columns: (Column<OutflowView> | false)[] = [
    {
      key: 'name',
      title: t('outflow.field.name'),
      sort: 'name',
      head: true,
      show: (row) => (
        <Link to="/outflows/$id" params={{ id: row.id }} className="open">
          {row.name}
        </Link>
      ),
    },
    {
      key: 'status',
      title: t('outflow.field.status'),
      state: true,
      show: (row) => <OutflowStatus of={row.status} />,
    },
    severalUnits && {
      key: 'unit',
      title: t('outflow.field.organization'),
      show: (row) => row.organization.shortName,
    },
    { key: 'place', title: t('outflow.field.destination'), wraps: true, show: placeOf },
    { key: 'left', title: t('outflow.field.departedOn'), show: departureOf },
    {
      key: 'reason',
      title: t('outflow.field.reason'),
      show: (row) => row.reason && t(`outflow.reason.${row.reason}`),
    },
    { key: 'scope', title: t('outflow.field.scope'), show: (row) => t(`outflow.scope.${row.scope}`) },
    {
      key: 'floating',
      title: t('outflow.field.floating'),
      show: (row) => (row.floating ? t('outflow.yes') : null),
    },
    {
      key: 'review',
      title: t('outflow.field.reviewState'),
      show: (row) => <ReviewState of={row.reviewState} />,
    },
  ];
  return columns.filter((column) => column !== false);
}
