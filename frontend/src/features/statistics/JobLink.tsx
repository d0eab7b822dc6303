import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { placementFilter, referralFilter, vacancyFilter } from '../jobs/filter';
import { searchOf as outflowsOf } from '../outflow/filter';

/** A figure of work that opens exactly its rows; a mere figure where no list is behind it. */
export function JobLink({ list, children }: { list: string | null | undefined; children: ReactNode }) {
  if (!list) return children;
  const { pathname, searchParams } = new URL(list, location.origin);
  const asked = Object.fromEntries(searchParams);
  const { organization } = asked;
  // the lists leave out what is over unless asked; a figure has counted it
  const all = true;
  if (pathname.endsWith('/vacancies'))
    return (
      <Link className="in-text" to="/vacancies" search={{ ...vacancyFilter(asked), all, organization }}>
        {children}
      </Link>
    );
  if (pathname.endsWith('/outflows'))
    return (
      <Link className="in-text" to="/outflows" search={outflowsOf(list)}>
        {children}
      </Link>
    );
  if (pathname.endsWith('/referrals'))
    return (
      <Link className="in-text" to="/referrals" search={{ ...referralFilter(asked), organization }}>
        {children}
      </Link>
    );
  return (
    <Link className="in-text" to="/placements" search={{ ...placementFilter(asked), all, organization }}>
      {children}
    </Link>
  );
}
