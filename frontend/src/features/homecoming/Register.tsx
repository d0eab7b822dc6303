import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { OrganizationRef, PersonRef } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Pager } from '../../ui/Pager';
import { Table, type Column } from '../../ui/Table';

interface Listed<T> {
  items: T[];
  nextCursor?: string | null;
  total?: number | null;
}

interface Props<T> {
  title: string;
  none: string;
  query: UseQueryResult<Listed<T>>;
  columns: readonly (Column<T> | false)[];
  cursor: string | undefined;
  onMove: (cursor: string | undefined) => void;
}

/** A register of the room: its rows, or that there are none, and the way to the next page. */
export function Register<T extends { id: string }>({
  title,
  none,
  query,
  columns,
  cursor,
  onMove,
}: Props<T>) {
  const { t } = useTranslation();
  return (
    <div className="panel">
      <Loaded query={query}>
        {({ items, nextCursor, total }) => (
          <>
            <Table
              caption={title}
              columns={columns.filter((column) => column !== false)}
              rows={items}
              rowKey={(row) => row.id}
            />
            {items.length === 0 && <p className="empty">{none}</p>}
            <Pager cursor={cursor} next={nextCursor} onMove={onMove}>
              {t('homecoming.count', { n: items.length, total: total ?? items.length })}
            </Pager>
          </>
        )}
      </Loaded>
    </div>
  );
}

interface OfMember {
  member: PersonRef;
  organization: OrganizationRef;
}

/** Whose row it is. */
export const memberColumn = <T extends OfMember>(t: TFunction, head = true): Column<T> => ({
  key: 'member',
  title: t('homecoming.member'),
  head,
  show: ({ member }) => (
    <Link to="/members/$id" params={{ id: member.id }} className="open">
      {member.name}
    </Link>
  ),
});

/** Where he belongs. */
export const unitColumn = <T extends OfMember>(t: TFunction): Column<T> => ({
  key: 'unit',
  title: t('homecoming.unit'),
  show: ({ organization }) => organization.shortName,
});
