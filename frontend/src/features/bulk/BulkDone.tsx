import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkItemView } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Pager } from '../../ui/Pager';
import { bulkQuery, refusedQuery } from './queries';

interface Props {
  id: string;
  /** The room whose lists show what came of it. */
  room: 'members' | 'outflows';
  /** A row that was refused, with the way to its page. */
  row: (item: BulkItemView) => ReactNode;
}

/** What came of it: how many were done, and what was refused, each with the reason. */
export function BulkDone({ id, room, row }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const query = useQuery(bulkQuery(id));
  const over = query.data?.state === 'DONE';
  // it runs behind the answer that began it: only now do the lists show what came of it
  useEffect(() => {
    if (over) void queries.invalidateQueries({ queryKey: [room] });
  }, [over, queries, room]);
  return (
    <Loaded query={query}>
      {({ done, refused }) => (
        <div className="stack">
          <p role="status">{over ? t('bulk.done', { done, refused }) : t('bulk.running', { done })}</p>
          {over && refused > 0 && <Refused id={id} row={row} />}
        </div>
      )}
    </Loaded>
  );
}

function Refused({ id, row }: Pick<Props, 'id' | 'row'>) {
  const { t } = useTranslation();
  const [cursor, setCursor] = useState<string>();
  const query = useQuery(refusedQuery(id, cursor));
  return (
    <Loaded query={query}>
      {({ items, nextCursor }) => (
        <>
          <ul className="lined found" aria-label={t('bulk.refused')}>
            {items.map((item) => (
              <li key={item.rowId}>
                {row(item)} {item.message}
              </li>
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
