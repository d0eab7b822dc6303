import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { searchOf } from './listOf';

/** A figure that opens the page of the list that the server names for it. */
export function ListLink({ list, children }: { list: string; children: ReactNode }) {
  return (
    <Link className="in-text" to="/members" search={searchOf(list)}>
      {children}
    </Link>
  );
}
