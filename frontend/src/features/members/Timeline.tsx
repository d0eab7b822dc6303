import { useQuery } from '@tanstack/react-query';
import { History } from '../people/History';
import { timelineQuery } from './queries';

/** What happened to a member's file. */
export function Timeline({ member }: { member: string }) {
  return <History query={useQuery(timelineQuery(member))} room="members" />;
}
