import { fill, useWords } from '../language';
import { send } from '../outbox';
import { To, useOutbox } from '../parts';
import { useOnline } from '../path';

/** What waits to be sent, and what was not accepted: always in sight, with the way to it. */
export function Strip() {
  const words = useWords();
  const waiting = useOutbox();
  const online = useOnline();
  const refused = waiting.filter((entry) => entry.refused !== undefined).length;
  const left = waiting.length - refused;
  return (
    <>
      {refused > 0 && (
        <div className="strip seal">
          <To to="/pocket/outbox">{fill(words.box.refused, { n: refused })}</To>
        </div>
      )}
      {left > 0 && (
        <div className="strip" role="status">
          <To to="/pocket/outbox">{fill(words.box.waiting, { n: left })}</To>
          <span className="grow" />
          <span className="meta">{online ? words.box.auto : words.box.stopped}</span>
          <button type="button" className="btn" onClick={() => void send()}>
            {words.box.send}
          </button>
        </div>
      )}
      {left === 0 && !online && <div className="strip">{words.offline}</div>}
    </>
  );
}
