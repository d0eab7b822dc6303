import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { pocket } from './pocket.ts';
import { weighs } from './weight.ts';

const server = process.env['GUIYAN_URL'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [
    react(),
    pocket(),
    weighs(
      { entry: 'index', pages: /Page$/, atMost: 360 },
      { entry: 'pocket', pages: /Pocket$/, atMost: 120 },
    ),
  ],
  build: { rollupOptions: { input: { index: 'index.html', pocket: 'pocket.html' } } },
  server: { proxy: { '/api': server } },
  preview: { proxy: { '/api': server } },
  test: {
    environment: 'jsdom',
    // a busy machine takes its time with the first page
    testTimeout: 30_000,
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test-setup.ts'],
  },
});
