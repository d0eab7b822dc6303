import axe from 'axe-core';
import { expect, type Locator, type Page } from '@playwright/test';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The password that every account of the demonstration has. */
export const PASSWORD = process.env['GUIYAN_DEMO_PASSWORD'] ?? 'demo-password';

/** Lets a person of the demonstration in; the door itself has a story of its own. */
export async function letIn(page: Page, username: string): Promise<void> {
  const answer = await page.request.post('/api/v1/auth/login', { data: { username, password: PASSWORD } });
  expect(answer.status()).toBe(200);
}

/** Lets a person of the demonstration in and opens a page. */
export async function signIn(page: Page, username: string, to = '/'): Promise<void> {
  await letIn(page, username);
  await page.goto(to);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Fills in the door and knocks. */
export async function type(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.getByRole('textbox', { name: '密码' }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

/** Opens one of the app's rooms by its name in the navigation, on a phone through the menu. */
export async function goTo(page: Page, room: string): Promise<void> {
  const menu = page.getByRole('button', { name: '菜单' });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('navigation').getByRole('link', { name: room, exact: true }).click();
}

/** Chooses a unit in the tree of the open dialog, unfolding the township when it is folded. */
export async function chooseUnit(page: Page, name: string): Promise<void> {
  const tree = page.getByRole('dialog');
  const unit = tree.getByRole('button', { name, exact: true });
  const unfold = tree.getByRole('button', { name: '展开 青禾乡' });
  await expect(unit.or(unfold).first()).toBeVisible();
  if (await unfold.isVisible()) await unfold.click();
  await unit.click();
}

/** No serious flaw for people who hear or tap their way once the page is at rest, nothing wider than the screen; and a picture. */
export async function looksRight(page: Page, name: string, size: string): Promise<void> {
  await expect(page.locator('h1:visible').first()).toBeVisible();
  await expect.poll(() => graveFlaws(page, size), { timeout: 20_000 }).toEqual([]);
  await picture(page, name, size);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
}

/** A picture of the whole page for whoever looks, unless nobody will. */
export async function picture(page: Page, name: string, size: string): Promise<void> {
  if (process.env['GUIYAN_PICTURES'] === 'false') return;
  await page.screenshot({ path: `e2e/screens/${name}-${size}.png`, fullPage: true });
}

/** What axe finds serious or critical; both widths have the same colours, which are judged at one. */
async function graveFlaws(page: Page, size: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (contrast) => {
    const options = {
      resultTypes: ['violations' as const],
      rules: { 'color-contrast': { enabled: contrast } },
    };
    const { violations } = await window.axe.run(document, options);
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, size !== 'phone');
}

/** The chip that holds one choice of a form. */
export function chip(page: Page, name: string): Locator {
  return page.locator('label.chip', { hasText: new RegExp(`^${name}$`) });
}

/** A name nobody else has, so that a story can be told again on the same data. */
export function freshName(): string {
  const pick = () => String.fromCharCode(0x4e00 + Math.floor(Math.random() * 0x4000));
  return `试${pick()}${pick()}`;
}
