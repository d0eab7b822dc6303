import { useState } from 'react';
import type { DeviceEnrolled } from '../../api/schema';
import { ask } from '../ask';
import { canKeep, isFree, keep, open } from '../device';
import { useWords } from '../language';
import { NewPin, Top } from '../parts';
import { go } from '../path';

/** Opens the door on this phone: the code that was handed over, one's own number, and a PIN of one's choice. */
export function OpenDoor({ onOpen }: { onOpen: () => void }) {
  const words = useWords();
  const [code, setCode] = useState('');
  const [phone, setPhone] = useState('');
  const id = new URLSearchParams(location.search).get('id');
  return (
    <>
      <Top title={words.app} />
      <main>
        {id && canKeep() ? (
          <>
            <div className="form">
              <p className="meta">{words.door.welcome}</p>
              <label className="f">
                <span>{words.door.code}</span>
                <input
                  value={code}
                  autoCapitalize="characters"
                  onChange={(event) => setCode(event.target.value)}
                />
              </label>
              <label className="f">
                <span>{words.door.phone}</span>
                <input type="tel" value={phone} onChange={(event) => setPhone(event.target.value)} />
              </label>
            </div>
            <NewPin act={words.door.enter} onChosen={enter} />
          </>
        ) : (
          <p className="form">{id ? words.enrol.unsafe : words.door.noLink}</p>
        )}
      </main>
    </>
  );

  async function enter(pin: string): Promise<void> {
    if (!(await isFree())) throw new Error(words.enrol.occupied);
    const body = { id, code: code.trim(), phone: phone.trim(), pin };
    await keep(await ask<DeviceEnrolled>('POST', '/auth/activate/device', { body }), pin);
    const refused = await open(pin);
    if (refused) throw new Error(words.unreachable);
    onOpen();
    go('/my');
  }
}
