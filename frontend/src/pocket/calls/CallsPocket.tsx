import { useEffect, useState } from 'react';
import { bearer, refresh } from '../../api/session';
import { isEnrolled, isOpen, lock } from '../device';
import { useWords } from '../language';
import { Locked } from '../Locked';
import { read, send } from '../outbox';
import { Top } from '../parts';
import { usePath } from '../path';
import { CallPage } from './CallPage';
import { isStale, takeWeek } from './week';
import { Outbox } from './Outbox';
import { TodayPage } from './TodayPage';

type State = 'loading' | 'locked' | 'wiped' | 'stranger' | 'in';

const IDLE = 5 * 60_000;

/** The liaison's phone: whom to call today, what to tell him, what came of it; on an enrolled phone also without a network. */
export function CallsPocket() {
  const words = useWords();
  const path = usePath();
  const [state, setState] = useState<State>('loading');
  useEffect(() => void enter().then(setState), []);
  useIdle(() => {
    if (!isOpen()) return;
    lock();
    setState('locked');
  });
  if (state === 'loading') return null;
  if (state === 'locked')
    return (
      <Locked
        home="/pocket"
        onOpen={() => void opened().then(() => setState('in'))}
        onWiped={() => setState('wiped')}
      />
    );
  if (state === 'wiped' || state === 'stranger') return <Stranger wiped={state === 'wiped'} />;
  const [, , room, id] = path.split('/');
  if (room === 'members' && id) return <CallPage key={id} id={id} />;
  if (room === 'outbox') return <Outbox />;
  return <TodayPage title={words.today.title} />;
}

/** An enrolled phone asks for its PIN; another lets in who is signed in. */
async function enter(): Promise<State> {
  if (await isEnrolled()) return 'locked';
  const signedIn = bearer() !== null || (await refresh().catch(() => false));
  return signedIn ? 'in' : 'stranger';
}

/** What waited is sent, and sheets of another day are fetched anew. */
async function opened(): Promise<void> {
  await read();
  void send();
  if (await isStale()) await takeWeek().catch(() => undefined);
}

function Stranger({ wiped }: { wiped: boolean }) {
  const words = useWords();
  return (
    <>
      <Top title={words.app} />
      <main className="form">
        {wiped && (
          <p className="ochre" role="alert">
            {words.pin.wiped}
          </p>
        )}
        <a className="btn main" href={`/sign-in?next=${encodeURIComponent('/pocket')}`}>
          {words.today.signIn}
        </a>
      </main>
    </>
  );
}

/** Says when nobody has touched the phone for a while. */
function useIdle(onIdle: () => void): void {
  useEffect(() => {
    let timer = setTimeout(onIdle, IDLE);
    const touched = () => {
      clearTimeout(timer);
      timer = setTimeout(onIdle, IDLE);
    };
    const signs = ['pointerdown', 'keydown', 'scroll'] as const;
    signs.forEach((sign) => addEventListener(sign, touched, { passive: true }));
    return () => {
      clearTimeout(timer);
      signs.forEach((sign) => removeEventListener(sign, touched));
    };
  });
}
