import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const server = process.env['GUIYAN_URL'] ?? 'http://127.0.0.1:8080';

/** The chart library is large: the build fails when a page that shows no chart would load it. */
function chartsApart(): Plugin {
  return {
    name: 'charts-apart',
    generateBundle(_, bundle) {
      const files = new Map(Object.entries(bundle));
      const load = (name: string, seen = new Set<string>()): Set<string> => {
        const file = files.get(name);
        if (seen.has(name) || file?.type !== 'chunk') return seen;
        seen.add(name);
        file.imports.forEach((next) => load(next, seen));
        return seen;
      };
      const entries = Object.values(bundle).filter((file) => file.type === 'chunk' && file.isEntry);
      for (const entry of entries)
        for (const name of load(entry.fileName)) {
          const file = files.get(name);
          if (file?.type === 'chunk' && file.moduleIds.some((id) => /[\\/](echarts|zrender)[\\/]/.test(id)))
            this.error(`charts are loaded with the first page: ${name}`);
        }
    },
  };
}

export default defineConfig({
  plugins: [react(), chartsApart()],
  server: { proxy: { '/api': server } },
  preview: { proxy: { '/api': server } },
  build: { chunkSizeWarningLimit: 1200 },
  test: {
    environment: 'jsdom',
    // a busy machine takes its time with the first page
    testTimeout: 30_000,
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test-setup.ts'],
  },
});
