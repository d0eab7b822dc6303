import type { KeyboardEvent, ReactNode } from 'react';

export interface Column<T> {
  key: string;
  title: string;
  show: (row: T) => ReactNode;
  number?: boolean;
  wraps?: boolean;
  /** The name to ask the server to sort by. */
  sort?: string;
  /** The line that stays big on a card. */
  head?: boolean;
  /** A state that stands beside that line. */
  state?: boolean;
  /** What a card calls it when the title is long. */
  label?: string;
}

interface Props<T> {
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  sort?: string | undefined;
  onSort?: (sort: string) => void;
  tint?: (row: T) => string | undefined;
  /** What stands in full width under a row. */
  detail?: (row: T) => ReactNode;
}

/** Rows under a sticky head; cards on a phone. Arrow keys walk through the links marked `open`. */
export function Table<T>(props: Props<T>) {
  const { caption, columns, rows, rowKey, detail } = props;
  return (
    // a scrolling box has to be reachable by keyboard
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="tbl cards">
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        {/* the arrow keys are an extra; the links are reached by Tab as well */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <tbody onKeyDown={walk}>
          {rows.map((row) => (
            <Row
              key={rowKey(row)}
              row={row}
              columns={columns}
              tint={props.tint?.(row)}
              detail={detail?.(row)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps<T> {
  column: Column<T>;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
}

function Head<T>({ column, sort, onSort }: HeadProps<T>) {
  const mine = column.sort !== undefined && column.sort === sort;
  return (
    <th scope="col" className={column.number ? 'num' : undefined} aria-sort={mine ? 'ascending' : undefined}>
      {column.sort && onSort ? (
        <button type="button" onClick={() => onSort(column.sort ?? '')}>
          {column.title} {mine ? '↑' : ''}
        </button>
      ) : (
        column.title
      )}
    </th>
  );
}

interface RowProps<T> {
  row: T;
  columns: readonly Column<T>[];
  tint: string | undefined;
  detail: ReactNode;
}

function Row<T>({ row, columns, tint, detail }: RowProps<T>) {
  return (
    <>
      <tr className={tint}>
        {columns.map((column) => (
          <Cell key={column.key} row={row} column={column} />
        ))}
      </tr>
      {detail && (
        <tr className={`detail ${tint ?? ''}`}>
          <td colSpan={columns.length}>{detail}</td>
        </tr>
      )}
    </>
  );
}

function Cell<T>({ row, column }: { row: T; column: Column<T> }) {
  const shown = column.show(row);
  const blank = shown === null || shown === undefined || shown === '' || shown === false;
  const { number, wraps, head, state } = column;
  const names = [number && 'num', wraps && 'wraps', head && 'title', state && 'state', blank && 'blank'];
  return (
    <td className={names.filter(Boolean).join(' ') || undefined} data-l={column.label ?? column.title}>
      {blank ? null : <div>{shown}</div>}
    </td>
  );
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !(event.target instanceof HTMLAnchorElement)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a.open')];
  const next = links[links.indexOf(event.target) + step];
  if (next) event.preventDefault();
  next?.focus();
}
