import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { searchOf } from './filter';

interface Counted {
  numerator: number;
  denominator: number;
  list?: string | null;
}

/** So many of so many; it opens the list of exactly these. */
export function Figure({ of }: { of: Counted }) {
  return (
    <>
      <Listed list={of.list}>{of.numerator}</Listed> / {of.denominator}
    </>
  );
}

/** Something that opens the list which the server names, if it names one. */
export function Listed({ list, children }: { list: string | null | undefined; children: ReactNode }) {
  if (!list) return children;
  return (
    <Link className="in-text" to="/outflows" search={searchOf(list)}>
      {children}
    </Link>
  );
}
