import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { OutflowView } from '../../api/schema';
import type { Column } from '../../ui/Table';
import { minuteOf } from '../../ui/moment';
import { OutflowStatus, ReviewState } from './OutflowTags';

/** When he left: the day, or what was said of it. */
export function departureOf({ departedOn, departedOnText }: OutflowView): string {
  return departedOn ?? departedOnText ?? '';
}

/** Where he is: as written, which says most. */
export function placeOf({ destination }: Pick<OutflowView, 'destination'>): string {
  return destination?.text ?? destination?.areaCode ?? destination?.country ?? '';
}

/** When it ended; nothing while it goes on. */
export function endOf(one: OutflowView): string | null | undefined {
  return one.returnedOn ?? one.relationTransferredOn ?? one.closedOn;
}

/** Whether he carries a certificate, as far as the ledger says. */
export function heldOf({ certificateHeld }: OutflowView, t: TFunction): string | null {
  if (certificateHeld === null || certificateHeld === undefined) return null;
  return t(certificateHeld ? 'outflow.held' : 'outflow.notHeld');
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
    { key: 'phone', title: t('outflow.field.phone'), show: (row) => row.phone },
    {
      key: 'certificate',
      title: t('outflow.field.certificateHeld'),
      show: (row) => heldOf(row, t),
    },
    {
      key: 'floating',
      title: t('outflow.field.floating'),
      show: (row) => (row.floating ? t('outflow.yes') : null),
    },
    {
      key: 'review',
      title: t('outflow.field.reviewState'),
      wraps: true,
      show: (row) => (
        <>
          <ReviewState of={row.reviewState} />{' '}
          {row.reviewedBy && (
            <span className="meta">
              {row.reviewedBy} {minuteOf(row.reviewedAt).slice(5, 10)}
            </span>
          )}
        </>
      ),
    },
  ];
  return columns.filter((column) => column !== false);
}
