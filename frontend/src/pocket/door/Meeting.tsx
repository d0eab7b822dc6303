import { useEffect, useState } from 'react';
import type { ApiError } from '../../api/problem';
import type { OwnGatheringView, OwnTrainingView } from '../../api/schema';
import { ask } from '../ask';
import { fill, useWords, wordOf } from '../language';
import { Top } from '../parts';

interface Came {
  what: string;
  day: string;
  place: string;
}

/** Signs oneself in at the meeting or the training whose screen was scanned. */
export function Meeting() {
  const words = useWords();
  const [came, setCame] = useState<Came>();
  const [wrong, setWrong] = useState('');
  useEffect(() => {
    const scanned = new URLSearchParams(location.search);
    const body = { code: scanned.get('code') ?? '' };
    const signing =
      scanned.get('of') === 'training'
        ? ask<OwnTrainingView>('POST', '/me/training-sessions/sign-in', { body }).then(
            ({ title, cameOn, place }) => ({ what: title, day: cameOn, place: place ?? '' }),
          )
        : ask<OwnGatheringView>('POST', '/me/gatherings/sign-in', { body }).then(
            ({ kind, heldOn, place }) => ({ what: wordOf(words.door.meeting, kind), day: heldOn, place }),
          );
    signing
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
            <p>{came.what}</p>
            <p className="meta">{fill(words.door.meetingAt, { day: came.day, place: came.place })}</p>
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
