import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { codeOf } from './authenticator';
import { looksRight, signIn, type } from './steps';
import { PASSWORD } from './steps';

test('aSecondFactorIsSetUpAskedForAndTakenAway', async ({ page }, { project }) => {
  const secret = await setUp(page, project.name);
  const shown = page.getByRole('list', { name: '备用码' }).getByRole('listitem');
  await expect(shown).toHaveCount(10);
  const codes = await shown.allTextContents();
  await looksRight(page, 'recovery-codes', project.name);
  await page.getByRole('button', { name: '我已收好' }).click();
  await expect(page.getByText('还有 10 个备用码')).toBeVisible();

  await knock(page);
  await expect(page.getByText('请输入二次验证的验证码').first()).toBeVisible();
  await looksRight(page, 'second-step', project.name);
  await page.getByLabel('验证码 *').fill('000000');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByText('验证码不对，或已经用过').first()).toBeVisible();
  await page.getByLabel('验证码 *').fill(codeOf(secret, 1));
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '首页' })).toBeVisible();

  await knock(page);
  await page.getByLabel('验证码 *').fill(codes[0] ?? '');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '首页' })).toBeVisible();

  await page.goto('/me');
  await expect(page.getByText('还有 9 个备用码')).toBeVisible();
  await looksRight(page, 'own-account', project.name);
  await page.getByRole('button', { name: '关闭二次验证' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('现在的密码 *').fill(PASSWORD);
  await dialog.getByLabel('验证码 *').fill(codes[1] ?? '');
  await dialog.getByRole('button', { name: '关闭二次验证' }).click();
  await expect(page.getByText('未开启')).toBeVisible();
});

test('aSessionElsewhereIsSeenAndEnded', async ({ page, request }, { project }) => {
  const security = { username: 'security', password: PASSWORD };
  expect((await request.post('/api/v1/auth/login', { data: security })).status()).toBe(200);
  await signIn(page, 'security', '/me');
  const sessions = page.getByRole('region', { name: '在用的登录' }).first();
  await expect(sessions.getByText('这一个')).toBeVisible();
  await looksRight(page, 'own-sessions', project.name);
  await sessions.getByRole('button', { name: '结束其他全部' }).click();
  await expect(sessions.getByRole('button', { name: '结束其他全部' })).toHaveCount(0);
  expect((await request.post('/api/v1/auth/refresh')).status()).toBe(401);
});

/** Sets up a second factor for the auditor; answers the secret his authenticator has. */
async function setUp(page: Page, size: string): Promise<string> {
  await signIn(page, 'auditor');
  await page.goto('/me');
  await page.getByRole('link', { name: '开启二次验证' }).click();
  await page.getByLabel('现在的密码 *').fill(PASSWORD);
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByRole('img', { name: '验证器用的二维码' }).locator('svg')).toBeVisible();
  const secret = (await page.getByLabel('密钥', { exact: true }).textContent()) ?? '';
  await looksRight(page, 'second-factor', size);
  await page.getByLabel('验证码 *').fill(codeOf(secret));
  await page.getByRole('button', { name: '确认开启' }).click();
  return secret;
}

/** Comes to the door again with the right password. */
async function knock(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await type(page, 'auditor', PASSWORD);
}
