import type { CallSheetDuty } from '../../api/schema';
import { fill, useWords, wordOf } from '../language';
import { To } from '../parts';
import { useOnline } from '../path';
import { isCall, type Sheet } from './week';

/** What else is to be done about somebody and those he lives with, with the call at hand: all at once, at one door. */
export function Remaining({ sheet, spoken }: { sheet: Sheet; spoken: boolean }) {
  const words = useWords();
  const online = useOnline();
  const own = sheet.duties.filter((duty) => !(spoken && isCall(duty)));
  if (own.length + sheet.atTheDoor.length === 0) return null;
  return (
    <section>
      <h2>{sheet.atTheDoor.length > 0 ? words.sheet.more : words.sheet.mine}</h2>
      <ul className="list">
        {own.map((duty) => (
          <li key={duty.id}>
            <Owed name={sheet.member.name} duty={duty} />
            {online && (
              <a className="btn" href={`/members/${sheet.member.id}`}>
                {words.sheet.file}
              </a>
            )}
          </li>
        ))}
        <Others sheet={sheet} />
      </ul>
    </section>
  );
}

/** What is to be done about those he lives with. */
export function AtTheDoor({ sheet }: { sheet: Sheet }) {
  const words = useWords();
  if (sheet.atTheDoor.length === 0) return null;
  return (
    <section>
      <h2>{words.sheet.door}</h2>
      <ul className="list">
        <Others sheet={sheet} />
      </ul>
    </section>
  );
}

function Others({ sheet }: { sheet: Sheet }) {
  const words = useWords();
  return sheet.atTheDoor.map(({ person, duty }) => (
    <li key={duty.id}>
      <Owed name={person.name} duty={duty} />
      <To to={`/pocket/members/${person.id}`} className="btn">
        {isCall(duty) ? words.today.call : words.sheet.open}
      </To>
    </li>
  ));
}

function Owed({ name, duty }: { name: string; duty: CallSheetDuty }) {
  const words = useWords();
  return (
    <span className="grow">
      <b>{name}</b> {wordOf(words.kind, duty.kind)}
      <span className={duty.state === 'OVERDUE' ? 'meta seal' : 'meta'}>
        {duty.period} · {fill(words.sheet.until, { day: duty.dueOn })}
      </span>
    </span>
  );
}
