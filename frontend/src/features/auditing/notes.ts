import { useWord } from '../../ui/useWord';
import { useAsked } from '../exports/shared/useAsked';
import { roomOf } from './rooms';

/** Says the note of an act: a code in words, what somebody wrote as he wrote it. */
export function useNote(): (action: string, note: string | null | undefined) => string | undefined {
  const word = useWord();
  const asked = useAsked();
  return (action, note) => {
    if (!note) return undefined;
    if (!/^\w+$/.test(note)) return asked.note(note);
    const room = roomOf(action);
    const said = word(`people.history.said.${note}`, note);
    return room ? word(`${room}.${note}`, said) : said;
  };
}
