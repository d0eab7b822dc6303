/** What was typed and not yet sent, in memory: it survives leaving the page and signing in again. */
const kept = new Map<string, object>();
let owner: string | undefined;

/** Keeps only what was typed otherwise than it stood: the rest may have been changed by others when it comes back. */
export function keepDraft(key: string, before: object, typed: object): void {
  const changed = typedIn(before, typed);
  if (changed.length > 0) kept.set(key, Object.fromEntries(changed));
  else kept.delete(key);
}

/** What was typed otherwise than it stood. */
export function typedIn(before: object, typed: object): [string, unknown][] {
  const stood = before as Record<string, unknown>;
  return Object.entries(typed).filter(([name, value]) => said(value) !== said(stood[name]));
}

export function draftOf(key: string | undefined): object | undefined {
  return key === undefined ? undefined : kept.get(key);
}

export function dropDraft(key: string | undefined): void {
  if (key !== undefined) kept.delete(key);
}

/** Under what name something was chosen: a form that comes back knows its id alone. */
const called = new Map<string, object>();

export function keepChosen(id: string, found: object): void {
  called.set(id, found);
}

export function chosenOf(id: string | undefined): object | undefined {
  return id === undefined ? undefined : called.get(id);
}

/** Drafts belong to one person: another one signing in finds none. */
export function draftsOf(person: string): void {
  if (owner !== undefined && owner !== person) {
    kept.clear();
    called.clear();
  }
  owner = person;
}

/** Nothing, and nothing typed, are the same; so are a number and its digits. */
function said(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (value ?? '');
  return JSON.stringify(typeof text === 'string' ? text.trim() : text);
}

window.addEventListener('beforeunload', (event) => {
  if (kept.size > 0) event.preventDefault();
});
