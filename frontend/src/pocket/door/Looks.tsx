import type { TimelineEntry } from '../../api/schema';
import { minuteOf } from '../../ui/moment';
import { useWords, wordOf } from '../language';
import { Top } from '../parts';
import { useAnswer } from './useAnswer';

/** All who have looked at one's own file. */
export function Looks() {
  const words = useWords();
  return (
    <>
      <Top title={words.door.looked} back="/my" />
      <main>
        <LookList most={50} />
      </main>
    </>
  );
}

/** The latest of them: who, when, what for. */
export function LookList({ most }: { most: number }) {
  const words = useWords();
  const { data, said } = useAnswer<{ items: TimelineEntry[] }>(`/me/access-log?limit=${most}`);
  return (
    <ul className="list">
      {said && <li role="alert">{said}</li>}
      {data?.items.length === 0 && <li>{words.door.lookedNone}</li>}
      {data?.items.map((look) => (
        <li key={look.id}>
          <span>
            {look.actor ?? words.door.self} · {wordOf(words.door.looks, look.action)}
            <span className="meta">
              {minuteOf(look.at)}
              {look.note && ` · ${wordOf(words.door.purposes, look.note)}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
