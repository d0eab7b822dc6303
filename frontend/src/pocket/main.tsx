import '../ui/tokens.css';
import './pocket.css';
import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { setBase } from '../api/session';
import { Speaking, wordsSpoken } from './language';

/** Where the API is; the last answer serves while there is no network. */
async function apiBase(): Promise<string> {
  const known = localStorage.getItem('guiyan.api') ?? '/api/v1';
  try {
    const { apiBase: said = known } = (await (await fetch('/config.json')).json()) as { apiBase?: string };
    localStorage.setItem('guiyan.api', said);
    return said;
  } catch {
    return known;
  }
}

const isDoor = location.pathname.startsWith('/my');

const load = (): Promise<ComponentType> =>
  isDoor
    ? import('./door/DoorPocket').then((page) => page.DoorPocket)
    : import('./calls/CallsPocket').then((page) => page.CallsPocket);

const [base, words, Pocket] = await Promise.all([apiBase(), wordsSpoken(), load()]);
setBase(base);
const place = document.getElementById('root');
if (place)
  createRoot(place).render(
    <StrictMode>
      <Speaking value={words}>
        <Pocket />
      </Speaking>
    </StrictMode>,
  );

// Without a network the page still opens; what it shows lies sealed on the phone, never in the worker.
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  void navigator.serviceWorker
    .register('/pocket-sw.js', { scope: isDoor ? '/my' : '/pocket' })
    .catch(() => undefined);
