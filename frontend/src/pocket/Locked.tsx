import { useEffect, useState } from 'react';
import { open, type Refused } from './device';
import { fill, useWords } from './language';
import { PinField, Top, waitingText } from './parts';

/** The locked screen: the PIN, and what happens when it is wrong. */
export function Locked({
  home,
  onOpen,
  onWiped,
}: {
  /** Where the phone is opened, for whoever signs in first. */
  home: string;
  onOpen: () => void;
  onWiped: () => void;
}) {
  const words = useWords();
  const [pin, setPin] = useState('');
  const [said, setSaid] = useState('');
  const [lapsed, setLapsed] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (!navigator.onLine) void waitingText(words.pin.needsNet).then(setSaid);
  }, [words]);
  return (
    <>
      <Top title={words.pin.title} />
      <main>
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            void enter();
          }}
        >
          <PinField label={words.pin.label} value={pin} onType={setPin} />
          {said && (
            <p className="ochre" role="alert">
              {said}
            </p>
          )}
          {lapsed && (
            <a className="btn" href={`/sign-in?next=${encodeURIComponent(home)}`}>
              {words.today.signIn}
            </a>
          )}
          <button type="submit" className="btn main" disabled={busy || pin.length !== 6}>
            {words.pin.open}
          </button>
        </form>
      </main>
    </>
  );

  async function why(refused: Exclude<Refused, 'wiped'>): Promise<string> {
    if (refused === 'lapsed') return waitingText(words.pin.lapsed);
    if (refused === 'unreachable') return waitingText(words.pin.needsNet);
    return fill(words.pin.wrong, { n: refused.tries });
  }

  async function enter(): Promise<void> {
    setBusy(true);
    const refused = await open(pin);
    setBusy(false);
    setPin('');
    if (refused === null) return onOpen();
    if (refused === 'wiped') return onWiped();
    setLapsed(refused === 'lapsed');
    setSaid(await why(refused));
  }
}
