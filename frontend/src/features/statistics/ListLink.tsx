import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { memberFilter } from '../members/filter';

/** A figure that opens the page of the list that the server names for it. */
export function ListLink({ list, children }: { list: string; children: ReactNode }) {
  const asked = Object.fromEntries(new URL(list, location.origin).searchParams);
  return (
    <Link to="/members" search={{ ...memberFilter(asked), organization: asked['organization'] }}>
      {children}
    </Link>
  );
}
