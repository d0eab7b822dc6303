import { newKey } from '../api/once';
import type { ApiError } from '../api/problem';
import { ask } from './ask';
import { isOpen, keepSealed, readSealed } from './device';
import * as store from './store';

/** Something written down on the phone that the server does not have yet; its id is the key by which it arrives once. */
export interface Entry<T = unknown> {
  id: string;
  path: string;
  body: T;
  /** Of whom or what it is, for the list of what waits. */
  about: string;
  madeAt: string;
  /** Why the server did not accept it; it waits until somebody mends or drops it. */
  refused?: string | undefined;
}

/** What is answered so is tried later: the door is shut for a while. */
const LATER = new Set([401, 429]);

type Listener = () => void;

let waiting: Entry[] = [];
let sending: Promise<void> | null = null;
const listeners = new Set<Listener>();
const arrivals = new Set<(entry: Entry, answer: unknown) => void>();

export const entries = (): Entry[] => waiting;

export function watch(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells what the server answered to an entry that has arrived. */
export function onArrival(listener: (entry: Entry, answer: unknown) => void): () => void {
  arrivals.add(listener);
  return () => arrivals.delete(listener);
}

/** Reads what waits, now that the phone is open. */
export async function read(): Promise<void> {
  const keys = await store.keysOf('outbox');
  const found = await Promise.all(keys.map((key) => readSealed<Entry>('outbox', key)));
  set(
    found.filter((entry) => entry !== undefined).sort((one, other) => (one.madeAt < other.madeAt ? -1 : 1)),
  );
}

/** How much waits, for a phone that is not open yet. */
export const countWaiting = async (): Promise<number> => (await store.keysOf('outbox')).length;

/** Writes something down; it is sent as soon as there is a network. */
export async function add<T>(path: string, body: T, about: string): Promise<Entry<T>> {
  const entry = { id: newKey(), path, body, about, madeAt: new Date().toISOString() };
  await keepSealed('outbox', entry.id, entry);
  set([...waiting, entry]);
  void send();
  return entry;
}

export async function drop(id: string): Promise<void> {
  await store.remove('outbox', id);
  set(waiting.filter((entry) => entry.id !== id));
}

/** What was refused is tried once more as it is. */
export async function again(id: string): Promise<void> {
  const entry = waiting.find((one) => one.id === id);
  if (!entry) return;
  const { refused: _, ...fresh } = entry;
  await keepSealed('outbox', id, fresh);
  set(waiting.map((one) => (one.id === id ? fresh : one)));
  await send();
}

/** Sends what waits, one after the other and from one tab only; without a network it stops and waits on. */
export function send(): Promise<void> {
  sending ??= alone(sendAll).finally(() => (sending = null));
  return sending;
}

/** Two tabs do not send the same. */
async function alone(act: () => Promise<void>): Promise<void> {
  await ('locks' in navigator ? navigator.locks.request('guiyan-outbox', act) : act());
}

async function sendAll(): Promise<void> {
  if (!isOpen()) return;
  const still = new Set(await store.keysOf('outbox'));
  set(waiting.filter((entry) => still.has(entry.id)));
  // what is written down while this goes on is sent with it
  for (let entry = nextOne(); entry; entry = nextOne()) if (!(await sendOne(entry))) return;
}

const nextOne = (): Entry | undefined => waiting.find((entry) => entry.refused === undefined);

/** Whether the next may be tried: what cannot be reached now is tried later, what is refused is marked. */
async function sendOne(entry: Entry): Promise<boolean> {
  try {
    const answer = await ask<unknown>('POST', entry.path, { body: entry.body, key: entry.id });
    await drop(entry.id);
    arrivals.forEach((tell) => tell(entry, answer));
    return true;
  } catch (error) {
    const { status, code, message, errors } = error as ApiError;
    if (code === 'REPORT_THERE') {
      await drop(entry.id);
      return true;
    }
    if (!(status >= 400 && status < 500) || LATER.has(status) || code === 'STILL_RUNNING') return false;
    const why = [message, ...errors.map((one) => one.message)].filter(Boolean)[errors.length ? 1 : 0];
    const marked = { ...entry, refused: why ?? String(status) };
    await keepSealed('outbox', entry.id, marked);
    set(waiting.map((one) => (one.id === entry.id ? marked : one)));
    return true;
  }
}

function set(entries: Entry[]): void {
  waiting = entries;
  listeners.forEach((tell) => tell());
}

addEventListener('online', () => void send());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void send();
});
