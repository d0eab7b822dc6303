import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { searchOf } from './listOf';

/** A figure that opens the page of the list that the server names for it; a mere figure where it names none. */
export function ListLink({ list, children }: { list: string | null | undefined; children: ReactNode }) {
  if (!list) return children;
  return (
    <Link className="in-text" to="/members" search={searchOf(list)}>
      {children}
    </Link>
  );
}
