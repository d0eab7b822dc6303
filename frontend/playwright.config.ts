import { defineConfig } from '@playwright/test';

/** The stories that begin with an instance without demonstration. */
const EMPTY = /taking-into-use/;

/** What is done at a desk, and what on a phone: walked there alone, unless every story is to be walked at both widths. */
const everywhere = Boolean(process.env['GUIYAN_BOTH_WIDTHS']);
const DESK =
  /telling-other-systems|letting-a-machine-in|second-factor|opening-accounts|reading-the-log|changing-the-tree|merging-records/;
const PHONE = /keeping-in-touch|the-members-door/;

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
    '--process-per-site',
  ],
};

export default defineConfig({
  testDir: 'e2e',
  // The widths are walked side by side, each on a product of its own: stories change what they find.
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env['GUIYAN_URL'] ?? 'http://127.0.0.1:8080',
    locale: 'zh-CN',
    // Recording costs time: asked for when a story is looked into.
    trace: process.env['GUIYAN_TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: chromium,
  },
  projects: [
    {
      name: 'desktop',
      workers: 1,
      testIgnore: everywhere ? EMPTY : [EMPTY, PHONE],
      grepInvert: everywhere ? [] : /@phone/,
      use: { viewport: { width: 1366, height: 768 } },
    },
    {
      name: 'phone',
      workers: 1,
      testIgnore: everywhere ? EMPTY : [EMPTY, DESK],
      grepInvert: everywhere ? [] : /@desk/,
      use: {
        baseURL: process.env['GUIYAN_PHONE_URL'] ?? process.env['GUIYAN_URL'] ?? 'http://127.0.0.1:8080',
        viewport: { width: 360, height: 740 },
        hasTouch: true,
      },
    },
    {
      name: 'empty',
      workers: 1,
      testMatch: EMPTY,
      use: {
        baseURL: process.env['GUIYAN_EMPTY_URL'] ?? 'http://127.0.0.1:8081',
        viewport: { width: 1366, height: 768 },
      },
    },
  ],
});
