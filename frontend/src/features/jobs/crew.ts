import { ApiError } from '../../api/problem';
import type { ReferralView } from '../../api/schema';

/** What came of a step for many: how many took it, and who could not, with the reason. */
export interface Taken {
  done: number;
  refused: { id: string; name: string; why: string }[];
}

type One = Pick<ReferralView, 'id' | 'person'>;

/** Takes a step for one after the other; only where nobody can be reached any more the rest is let be. */
export async function takenByEach<R extends One>(
  people: readonly R[],
  take: (one: R, nth: number) => Promise<unknown>,
  onEach: (taken: number) => void,
): Promise<Taken> {
  const refused: Taken['refused'] = [];
  let done = 0;
  for (const [nth, one] of people.entries()) {
    try {
      await take(one, nth);
      done += 1;
    } catch (error) {
      if (!(error instanceof ApiError) || (error.unreachable && done === 0)) throw error;
      refused.push({ id: one.id, name: one.person.name, why: error.problem.detail ?? error.problem.title });
    }
    onEach(nth + 1);
  }
  return { done, refused };
}

/** What the one after so many others is told: of a number of a letter, the next ones of the row. */
export function numbered<F extends object>(form: F, nth: number): F {
  if (!('letterNo' in form)) return form;
  return { ...form, letterNo: nextNumber(String(form.letterNo), nth) };
}

/** A number so many further on; without digits at its end it stays, and is everybody's. */
function nextNumber(first: string, nth: number): string {
  return first.replace(/\d+$/, (digits) => String(Number(digits) + nth).padStart(digits.length, '0'));
}
