import { test as base, type BrowserContext } from '@playwright/test';

/**
 * One browser a width, kept between stories like the one on an office's desk: what it has read of the product it need
 * not read again. Who was signed in, and what pages kept, is cleared before each story.
 */
export const test = base.extend<object, { desk: BrowserContext }>({
  desk: [
    async ({ playwright }, use, { project }) => {
      const {
        launchOptions,
        baseURL = '',
        locale = 'zh-CN',
        viewport = null,
        hasTouch = false,
      } = project.use;
      const seen = { baseURL, locale, viewport, hasTouch };
      const desk = await playwright.chromium.launchPersistentContext('', { ...launchOptions, ...seen });
      await use(desk);
      await desk.close();
    },
    { scope: 'worker' },
  ],

  context: async ({ desk }, use) => {
    await desk.clearCookies();
    await use(desk);
    await Promise.all(
      desk
        .pages()
        .slice(1)
        .map((page) => page.close()),
    );
  },

  page: async ({ context, baseURL }, use) => {
    const page = await context.newPage();
    const storage = await context.newCDPSession(page);
    await storage.send('Storage.clearDataForOrigin', {
      origin: new URL(baseURL ?? '').origin,
      storageTypes: 'local_storage,indexeddb,service_workers,cache_storage',
    });
    await use(page);
  },
});

export { expect } from '@playwright/test';
