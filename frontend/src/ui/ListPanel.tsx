import { Loaded } from './Loaded';
import { Pager } from './Pager';
import { Table, type Column } from './Table';
import type { UseQueryResult } from '@tanstack/react-query';

interface Listed<Row> {
  items: Row[];
  nextCursor?: string | null;
  total?: number | null;
}

interface Props<Row> {
  caption: string;
  query: UseQueryResult<Listed<Row>>;
  columns: Column<Row>[];
  /** What is said when nothing is there. */
  none: string;
  /** So many on this page, of so many. */
  count: (n: number, total: number) => string;
  cursor: string | undefined;
  onMove: (cursor: string | undefined) => void;
}

/** One page of a list: its rows or why there are none, and the ways back and forth. */
export function ListPanel<Row extends { id: string }>(props: Props<Row>) {
  const { caption, query, columns, none, count, cursor, onMove } = props;
  return (
    <div className="panel">
      <Loaded query={query}>
        {({ items, nextCursor, total }) => (
          <>
            <Table caption={caption} columns={columns} rows={items} rowKey={(row) => row.id} />
            {items.length === 0 && <p className="empty">{none}</p>}
            <Pager cursor={cursor} next={nextCursor} onMove={onMove}>
              {count(items.length, total ?? items.length)}
            </Pager>
          </>
        )}
      </Loaded>
    </div>
  );
}
