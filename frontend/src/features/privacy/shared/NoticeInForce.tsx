import { useQuery } from '@tanstack/react-query';
import { noticesQuery } from '../queries';
import { Notice } from './Notice';

/** The notice in force, for as long as the reader has not accepted it. */
export function NoticeInForce() {
  const { data } = useQuery(noticesQuery);
  const notice = data?.items[0];
  return notice && !notice.acceptedAt ? <Notice notice={notice} /> : null;
}
