import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BulkReview } from '../bulk/shared/BulkReview';
import { may, useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { askedOf, type OutflowFilter } from './filter';
import { outflowQuery } from './queries';

/** Submits all rows that are listed and wait for that, or confirms them. */
export function ReviewAll({ filter }: { filter: OutflowFilter }) {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const { reviewState } = filter;
  const action = reviewState === 'SUBMITTED' ? 'confirm' : 'submit';
  if (!reviewState || reviewState === 'CONFIRMED' || !may(me, 'BULK_ACTIONS')) return null;
  if (!may(me, action === 'confirm' ? 'OUTFLOWS_REVIEW' : 'OUTFLOWS_WRITE')) return null;
  const { sort: _, ...asked } = askedOf(filter);
  const named = Object.entries({ ...asked, cursor: undefined, organization: scope.id });
  return (
    <BulkReview
      key={action}
      act={t(`outflow.reviewAll.${action}`)}
      form={{
        resource: 'outflows',
        action,
        filter: Object.fromEntries(named.filter(([, value]) => value !== undefined)),
      }}
      row={({ rowId }) => <Row id={rowId} />}
    />
  );
}

function Row({ id }: { id: string }) {
  const { data } = useQuery(outflowQuery(id));
  return (
    <Link to="/outflows/$id" params={{ id }}>
      {data?.name ?? id}
    </Link>
  );
}
