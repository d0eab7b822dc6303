import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { closureOf, entryOf, type Bundle } from './weight.ts';

const PATHS = /^\/(pocket|my)(\/[^.]*)?$/;

/** The phone pages: their own start page while developing, and the worker that keeps their files for when there is no network. */
export function pocket(): Plugin {
  return {
    name: 'pocket',
    enforce: 'post',
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        if (PATHS.test(request.url?.split('?')[0] ?? '')) request.url = '/pocket.html';
        next();
      });
    },
    generateBundle(_, bundle) {
      const parts = bundle as unknown as Bundle;
      const start = entryOf(parts, 'pocket');
      if (!start) return;
      const pages = Object.entries(parts)
        .filter(([, part]) => part.isDynamicEntry && part.name?.endsWith('Pocket'))
        .map(([file]) => file);
      const files = [...closureOf(parts, [start, ...pages])].sort().map((file) => `/${file}`);
      const worker = readFileSync(new URL('src/pocket/worker.js', import.meta.url), 'utf8');
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
      const source = worker
        .replace("'FILES'", files.map((file) => JSON.stringify(file)).join(', '))
        .replace("'VERSION'", JSON.stringify(`pocket-${version}`));
      this.emitFile({ type: 'asset', fileName: 'pocket-sw.js', source });
    },
  };
}
