import { enterBySignOn, returnFromSignOn, startSignOn } from '../../../api/session';
import { ApiError } from '../../../api/problem';

const NEXT = 'guiyan.next';

/** Goes to the office's own sign-in, and remembers where one wanted to go. */
export async function leaveForSignOn(next: string | undefined, language: string): Promise<void> {
  sessionStorage.setItem(NEXT, next ?? '/');
  location.assign(await startSignOn(language));
}

/** Comes back from there and goes on; answers why not, where somebody is not let in yet. */
export async function comeBack(search: string, language: string): Promise<ApiError | null> {
  const said = new URLSearchParams(search);
  try {
    await returnFromSignOn({ code: said.get('code') ?? '', state: said.get('state') ?? '' }, language);
    await goIn({}, language);
    return null;
  } catch (refused) {
    if (refused instanceof ApiError) return refused;
    throw refused;
  }
}

/** Goes in, and on to where one wanted to go; the page is loaded anew with the session it has now. */
export async function goIn(entry: { code?: string }, language: string): Promise<void> {
  await enterBySignOn(entry, language);
  location.replace(sessionStorage.getItem(NEXT) ?? '/');
}
