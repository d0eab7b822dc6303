import { useEffect, useState } from 'react';
import { bearer, refresh } from '../../api/session';
import type { DeviceEnrolled, MeView } from '../../api/schema';
import { ask } from '../ask';
import { canKeep, isEnrolled, keep } from '../device';
import { useWords } from '../language';
import { Locked } from '../Locked';
import { read, send } from '../outbox';
import { NewPin, Top } from '../parts';
import { usePath } from '../path';
import { ComingBack } from './ComingBack';
import { Consents } from './Consents';
import { Corrections } from './Corrections';
import { Looks } from './Looks';
import { Meeting } from './Meeting';
import { OpenDoor } from './OpenDoor';
import { OwnData } from './OwnData';
import { OwnJobs } from './OwnJobs';
import { OwnPage } from './OwnPage';
import { Policies } from './Policies';
import { Readers } from './Readers';
import { Support } from './Support';

type State = 'loading' | 'locked' | 'closed' | 'signedIn' | 'wiped' | 'in';

/** The member's own door: a code or his password once, then a PIN on this phone (domain.md 5.5). */
export function DoorPocket() {
  const path = usePath();
  const [state, setState] = useState<State>('loading');
  const invited = path.startsWith('/my/open');
  useEffect(() => void stand().then(setState), []);
  if (state === 'loading') return null;
  if (invited && state !== 'in') return <OpenDoor onOpen={() => void enter()} />;
  if (state === 'locked')
    return <Locked home="/my" onOpen={() => void enter()} onWiped={() => setState('wiped')} />;
  if (state === 'signedIn') return <ThisPhone onOpen={() => void enter()} />;
  if (state !== 'in') return <Closed wiped={state === 'wiped'} />;
  if (path === '/my/meeting') return <Meeting />;
  if (path === '/my/data') return <OwnData />;
  if (path === '/my/jobs') return <OwnJobs />;
  if (path === '/my/looks') return <Looks />;
  if (path === '/my/policies') return <Policies />;
  if (path === '/my/return') return <ComingBack />;
  if (path === '/my/support') return <Support />;
  if (path === '/my/consents') return <Consents />;
  if (path === '/my/readers') return <Readers />;
  if (path === '/my/corrections') return <Corrections />;
  return <OwnPage />;

  /** What was being sent when the phone went off arrives now, once. */
  async function enter(): Promise<void> {
    await read();
    void send();
    setState('in');
  }
}

/** An enrolled phone asks for its PIN; on another a member who is signed in chooses one. */
async function stand(): Promise<State> {
  if (await isEnrolled()) return 'locked';
  const signedIn = bearer() !== null || (await refresh().catch(() => false));
  const me = signedIn ? await ask<MeView>('GET', '/me').catch(() => null) : null;
  return me?.role === 'MEMBER' ? 'signedIn' : 'closed';
}

/** A member who came in by his password chooses the PIN of this phone. */
function ThisPhone({ onOpen }: { onOpen: () => void }) {
  const words = useWords();
  return (
    <>
      <Top title={words.app} />
      <main>
        {canKeep() ? (
          <NewPin act={words.door.enter} onChosen={enrol} />
        ) : (
          <p className="form">{words.enrol.unsafe}</p>
        )}
      </main>
    </>
  );

  async function enrol(pin: string): Promise<void> {
    await keep(await ask<DeviceEnrolled>('POST', '/me/devices', { body: { pin } }), pin);
    onOpen();
  }
}

function Closed({ wiped }: { wiped: boolean }) {
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
        <p>{words.door.ask}</p>
      </main>
    </>
  );
}
