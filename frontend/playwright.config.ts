import { defineConfig } from '@playwright/test';

/** The stories that begin with an instance without demonstration. */
const EMPTY = /taking-into-use/;

const chromium = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env['GUIYAN_URL'] ?? 'http://127.0.0.1:8080',
    locale: 'zh-CN',
    trace: 'retain-on-failure',
    launchOptions: chromium,
  },
  projects: [
    { name: 'desktop', testIgnore: EMPTY, use: { viewport: { width: 1366, height: 768 } } },
    { name: 'phone', testIgnore: EMPTY, use: { viewport: { width: 360, height: 740 }, hasTouch: true } },
    {
      name: 'empty',
      testMatch: EMPTY,
      use: {
        baseURL: process.env['GUIYAN_EMPTY_URL'] ?? 'http://127.0.0.1:8081',
        viewport: { width: 1366, height: 768 },
      },
    },
  ],
});
