import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { weighs } from './weight.ts';

const server = process.env['GUIYAN_URL'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react(), weighs({ atMost: 360 })],
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
