import { useEffect, useState } from 'react';
import type { ApiError } from '../../api/problem';
import type { OwnGatheringView } from '../../api/schema';
import { ask } from '../ask';
import { fill, useWords, wordOf } from '../language';
import { Top } from '../parts';

/** Signs oneself in at the meeting whose screen was scanned. */
export function Meeting() {
  const words = useWords();
  const [came, setCame] = useState<OwnGatheringView>();
  const [wrong, setWrong] = useState('');
  useEffect(() => {
    const code = new URLSearchParams(location.search).get('code') ?? '';
    ask<OwnGatheringView>('POST', '/me/gatherings/sign-in', { body: { code } })
      .then(setCame)
      .catch(({ errors, message }: ApiError) =>
        setWrong(errors?.[0]?.message ?? (message || words.unreachable)),
      );
  }, [words]);
  return (
    <>
      <Top title={words.door.meetings} back="/my" />
      <main>
        {came && (
          <div className="block" role="status">
            <p className="tag jade">{words.door.signedIn}</p>
            <p>{wordOf(words.door.meeting, came.kind)}</p>
            <p className="meta">{fill(words.door.meetingAt, { day: came.heldOn, place: came.place })}</p>
          </div>
        )}
        {wrong && (
          <p className="strip seal" role="alert">
            {wrong}
          </p>
        )}
      </main>
    </>
  );
}
