import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkItemView } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Pager } from '../../ui/Pager';
import { bulkQuery, memberQuery, refusedQuery } from './queries';

/** What came of it: how many were done, and who was refused, each with the reason and the way to his page. */
export function BulkDone({ id }: { id: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const query = useQuery(bulkQuery(id));
  const over = query.data?.state === 'DONE';
  // it runs behind the answer that began it: only now do the lists show what came of it
  useEffect(() => {
    if (over) void queries.invalidateQueries({ queryKey: ['members'] });
  }, [over, queries]);
  return (
    <Loaded query={query}>
      {({ done, refused }) => (
        <div className="stack">
          <p role="status">{over ? t('bulk.done', { done, refused }) : t('bulk.running', { done })}</p>
          {over && refused > 0 && <Refused id={id} />}
        </div>
      )}
    </Loaded>
  );
}

function Refused({ id }: { id: string }) {
  const { t } = useTranslation();
  const [cursor, setCursor] = useState<string>();
  const query = useQuery(refusedQuery(id, cursor));
  return (
    <Loaded query={query}>
      {({ items, nextCursor }) => (
        <>
          <ul className="lined found" aria-label={t('bulk.refused')}>
            {items.map((item) => (
              <Line key={item.rowId} of={item} />
            ))}
          </ul>
          <Pager cursor={cursor} next={nextCursor} onMove={setCursor}>
            {t('bulk.page', { n: items.length })}
          </Pager>
        </>
      )}
    </Loaded>
  );
}

function Line({ of: { rowId, message } }: { of: BulkItemView }) {
  const { data } = useQuery(memberQuery(rowId));
  return (
    <li>
      <Link to="/members/$id" params={{ id: rowId }}>
        {data?.name ?? rowId}
      </Link>{' '}
      {message}
    </li>
  );
}
