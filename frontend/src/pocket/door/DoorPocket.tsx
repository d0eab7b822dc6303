import { useEffect, useState } from 'react';
import { isEnrolled } from '../device';
import { useWords } from '../language';
import { Locked } from '../Locked';
import { read, send } from '../outbox';
import { Top } from '../parts';
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

type State = 'loading' | 'locked' | 'closed' | 'wiped' | 'in';

/** The member's own door: a code once, then a PIN on this phone (domain.md 5.5). */
export function DoorPocket() {
  const path = usePath();
  const [state, setState] = useState<State>('loading');
  const invited = path.startsWith('/my/open');
  useEffect(() => void isEnrolled().then((enrolled) => setState(enrolled ? 'locked' : 'closed')), []);
  if (state === 'loading') return null;
  if (invited && state !== 'in') return <OpenDoor onOpen={() => void enter()} />;
  if (state === 'locked') return <Locked onOpen={() => void enter()} onWiped={() => setState('wiped')} />;
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
