import type { ApiError } from '../api/problem';
import { hold } from '../api/session';
import type { DeviceEnrolled, DeviceOpened } from '../api/schema';
import { ask } from './ask';
import * as store from './store';

/** How this phone is enrolled; what makes the key of the rest is not among it. */
interface Enrolment {
  id: string;
  secret: string;
}

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  text: ArrayBuffer;
}

const TRIES = 5;

/** The server's half of the key, in memory as long as the page is open, so that a locked screen opens without a network. */
let half: string | null = null;
let key: CryptoKey | null = null;
let failures = 0;

export const canKeep = (): boolean => 'subtle' in crypto && 'indexedDB' in globalThis;

export const isOpen = (): boolean => key !== null;

/** Whether the PIN alone opens it now, without the server. */
export const isOnlyLocked = (): boolean => half !== null;

export async function isEnrolled(): Promise<boolean> {
  return canKeep() && (await store.get<Enrolment>('device', 'enrolment')) !== undefined;
}

/** Keeps what the server said when it enrolled this phone, and opens it. */
export async function keep({ id, secret, keyPart }: DeviceEnrolled, pin: string): Promise<void> {
  await store.wipe();
  await store.put('device', 'enrolment', { id, secret } satisfies Enrolment);
  half = keyPart;
  key = await keyOf(pin, keyPart);
  await store.put('device', 'probe', await seal('probe'));
}

/** Why it did not open: the PIN was wrong, everything is gone, or the server or the password is needed first. */
export type Refused = { tries: number } | 'wiped' | 'lapsed' | 'unreachable';

/** Opens the phone: the first time with the server, which lets its holder in as well; when the screen was only locked, alone. */
export async function open(pin: string): Promise<Refused | null> {
  const enrolment = await store.get<Enrolment>('device', 'enrolment');
  if (!enrolment) return 'wiped';
  try {
    const { id: device, secret } = enrolment;
    const opened = await ask<DeviceOpened>('POST', '/auth/device', { body: { device, secret, pin } });
    hold(opened.accessToken);
    half = opened.keyPart;
    key = await keyOf(pin, half);
    failures = 0;
    return null;
  } catch (error) {
    return refused(error as ApiError, pin);
  }
}

async function refused(error: ApiError, pin: string): Promise<Refused | null> {
  if (error.code === 'DEVICE_ENDED') return gone();
  if (error.code === 'DEVICE_LAPSED') return lapsed();
  if (error.code === 'PIN_WRONG') return wrong(Number(/\d/.exec(error.message)?.[0] ?? 0));
  if (half === null) return 'unreachable';
  const tried = await keyOf(pin, half);
  const probe = await store.get<Sealed>('device', 'probe');
  if (probe && (await opens(tried, probe))) {
    key = tried;
    failures = 0;
    return null;
  }
  failures += 1;
  return failures >= TRIES ? gone() : wrong(TRIES - failures);
}

const wrong = (tries: number): Refused => ({ tries });

async function gone(): Promise<Refused> {
  await store.wipe();
  half = null;
  key = null;
  return 'wiped';
}

/** The sheets of others may not lie here that long; what waits to be sent stays under its key. */
async function lapsed(): Promise<Refused> {
  await store.clear('sheets');
  half = null;
  key = null;
  return 'lapsed';
}

/** Whether somebody else's writing does not wait here, which enrolling anew would destroy. */
export const isFree = async (): Promise<boolean> => (await store.keysOf('outbox')).length === 0;

/** The screen is locked; what waits to be sent stays. */
export function lock(): void {
  key = null;
}

export async function enrolmentId(): Promise<string> {
  return (await store.get<Enrolment>('device', 'enrolment'))?.id ?? '';
}

async function keyOf(pin: string, part: string): Promise<CryptoKey> {
  const text = new TextEncoder();
  const base = await crypto.subtle.importKey('raw', text.encode(pin), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: text.encode(part), iterations: 100_000 },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

export async function seal(value: unknown): Promise<Sealed> {
  if (!key) throw new Error('locked');
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, text: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text) };
}

export async function unseal<T>({ iv, text }: Sealed): Promise<T> {
  if (!key) throw new Error('locked');
  const clear = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, text);
  return JSON.parse(new TextDecoder().decode(clear)) as T;
}

async function opens(tried: CryptoKey, { iv, text }: Sealed): Promise<boolean> {
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv }, tried, text).then(
    () => true,
    () => false,
  );
}

/** Keeps something sealed. */
export async function keepSealed(room: store.Room, name: string, value: unknown): Promise<void> {
  await store.put(room, name, await seal(value));
}

export async function readSealed<T>(room: store.Room, name: string): Promise<T | undefined> {
  const sealed = await store.get<Sealed>(room, name);
  return sealed && unseal<T>(sealed);
}
