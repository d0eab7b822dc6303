import { useRef } from 'react';

/** A random key; also where the page is not served over https and `randomUUID` is missing. */
export function newKey(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The keys under which nothing has come about yet. */
const open = new Set<string>();

/** What was sent under a key has come about: said once more, the same is another thing. */
export function spend(key: string): void {
  open.delete(key);
}

/** The header of a creating request: the same key as long as the same thing is sent again and has not come about. */
export function useOnce(): (said: unknown) => { 'Idempotency-Key': string } {
  const kept = useRef({ said: '', key: '' });
  return (said) => {
    const text = JSON.stringify(said);
    if (kept.current.said !== text || !open.has(kept.current.key)) {
      open.delete(kept.current.key);
      kept.current = { said: text, key: newKey() };
      open.add(kept.current.key);
    }
    return { 'Idempotency-Key': kept.current.key };
  };
}
