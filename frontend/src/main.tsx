import 'antd/dist/reset.css';
import './ui/tokens.css';
import './ui/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openApi } from './api/client';
import { App } from './app/App';
import { startWords } from './app/i18n';

/** Where the API is; the file stands beside the page so that an installation can say otherwise. */
async function apiBase(): Promise<string> {
  const config = await fetch('/config.json').then((answer) => answer.json() as Promise<{ apiBase?: string }>);
  return config.apiBase ?? '/api/v1';
}

openApi(await apiBase().catch(() => '/api/v1'));
await startWords();
const place = document.getElementById('root');
if (place)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
