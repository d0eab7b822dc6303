import { Link } from '@tanstack/react-router';
import type { DutyView } from '../../../api/schema';

/** Whom a duty is about, and the way to where it is settled. */
export function About({ duty, look }: { duty: DutyView; look: string }) {
  const { person, subjectType } = duty;
  if (!person) return <b>{duty.owing.shortName}</b>;
  if (subjectType === 'PLACEMENT')
    return (
      <Link to="/placements/$id" params={{ id: duty.subjectId }} className={look}>
        {person.name}
      </Link>
    );
  if (subjectType === 'CARE_GAP')
    return (
      <Link to="/care-gap-reviews" search={{ member: person.id }} className={look}>
        {person.name}
      </Link>
    );
  return (
    <Link to="/members/$id" params={{ id: person.id }} className={look}>
      {person.name}
    </Link>
  );
}
