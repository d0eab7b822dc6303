/** What was typed and not yet sent, in memory: it survives leaving the page and signing in again. */
const kept = new Map<string, object>();
let owner: string | undefined;

export function keepDraft(key: string, values: object): void {
  kept.set(key, values);
}

export function draftOf(key: string | undefined): object | undefined {
  return key === undefined ? undefined : kept.get(key);
}

export function dropDraft(key: string | undefined): void {
  if (key !== undefined) kept.delete(key);
}

/** Drafts belong to one person: another one signing in finds none. */
export function draftsOf(person: string): void {
  if (owner !== undefined && owner !== person) kept.clear();
  owner = person;
}

window.addEventListener('beforeunload', (event) => {
  if (kept.size > 0) event.preventDefault();
});
