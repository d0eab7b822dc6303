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
  const scanned = new URLSearchParams(location.search);
  const code = scanned.get('code');
  const isTraining = scanned.get('of') === 'training';
  useEffect(() => {
    if (!code) return;
    const body = { code };
    const signing = isTraining
      ? ask<OwnTrainingView>('POST', '/me/training-sessions/sign-in', { body }).then(
          ({ title, cameOn, place }) => ({ what: title, day: cameOn, place: place ?? '' }),
        )
      : ask<OwnGatheringView>('POST', '/me/gatherings/sign-in', { body }).then(({ kind, heldOn, place }) => ({
          what: wordOf(words.door.meeting, kind),
          day: heldOn,
          place,
        }));
    signing
      .then(setCame)
      .catch(({ errors, message }: ApiError) =>
        setWrong(errors?.[0]?.message ?? (message || words.unreachable)),
      );
  }, [words, code, isTraining]);
  const refused = code ? wrong : words.door.scanFirst;
  return (
    <>
      <Top title={isTraining ? words.door.trainings : words.door.meetings} back="/my" />
      <main>
        {came && (
          <div className="block" role="status">
            <p className="tag jade">{words.door.signedIn}</p>
            <p>{came.what}</p>
            <p className="meta">
              {came.place ? fill(words.door.meetingAt, { day: came.day, place: came.place }) : came.day}
            </p>
          </div>
        )}
        {refused && (
          <p className="strip seal" role="alert">
            {refused}
          </p>
        )}
      </main>
    </>
  );
}
