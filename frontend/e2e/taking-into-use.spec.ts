import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { standIn } from './issuer';
import { chooseUnit, looksRight, type } from './steps';

const TOWNSHIP = new URL('../../backend/src/main/resources/township/', import.meta.url);
const ADMIN = process.env['GUIYAN_ADMIN_PASSWORD'] ?? '';
const OWN = 'amber-heron-2008-reed';

test('anEmptyInstanceBecomesATownshipsOwn', async ({ page }) => {
  test.setTimeout(600_000);
  await enter(page, 'admin', ADMIN);
  await expect(page.getByRole('heading', { level: 1, name: '首页' })).toBeVisible();
  await upload(page, 'organizations.csv');
  await write(page);
  const first = await openAccount(page, '乡管理员', 'qinghe', '乡镇管理员', '青禾乡');

  await changeStartPassword(page, 'qinghe', first);
  await upload(page, '党员花名册-十三个村.xlsx');
  await mendTheRowOfShiqiao(page);
  await write(page);
  const second = await openAccount(page, '石桥联络员', 'shiqiao', '联络员', '石桥村');

  await changeStartPassword(page, 'shiqiao', second);
  await page.goto('/members');
  await expect(page.getByText('共 41 人')).toBeVisible();
  await expect(page.getByRole('table').getByText('石桥村').first()).toBeVisible();
  await expect(page.getByRole('table').getByText('白鹭村')).toHaveCount(0);
  await looksRight(page, 'own-people', 'desktop');
  await comesBySignOn(page);
});

/** The office's own sign-in knows him; the product does once his administrator has said who he is. */
async function comesBySignOn(page: Page): Promise<void> {
  const issuer = standIn('gov-00042');
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await looksRight(page, 'sign-in-by-sign-on', 'desktop');
  await page.setViewportSize({ width: 360, height: 740 });
  await looksRight(page, 'sign-in-by-sign-on', 'phone');
  await page.getByRole('button', { name: '用统一身份认证进入' }).click();
  await expect(page.getByRole('alert')).toContainText('统一身份“gov-00042”还没有绑定账号');
  await looksRight(page, 'sign-on-unbound', 'phone');
  await page.setViewportSize({ width: 1366, height: 768 });

  await enter(page, 'qinghe', OWN);
  await expect(page.getByRole('heading', { level: 1, name: '首页' })).toBeVisible();
  await page.goto('/accounts');
  const row = page.getByRole('row').filter({ hasText: '石桥联络员' });
  await row.getByRole('button', { name: '统一身份' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('统一身份编号').fill('gov-00042');
  await looksRight(page, 'sign-on-binding', 'desktop');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toBeHidden();

  await page.context().clearCookies();
  await page.goto('/sign-in?next=%2Fmembers');
  await page.getByRole('button', { name: '用统一身份认证进入' }).click();
  await expect(page.getByText('共 41 人')).toBeVisible();
  issuer.close();
}

async function enter(page: Page, username: string, password: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await type(page, username, password);
}

async function changeStartPassword(page: Page, username: string, password: string): Promise<void> {
  await enter(page, username, password);
  await expect(page.getByText('一次性的开户密码')).toBeVisible();
  await page.getByLabel('现在的密码').fill(password);
  await page.getByLabel('新密码').fill(OWN);
  await page.getByRole('button', { name: '修改密码' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '首页' })).toBeVisible();
}

async function upload(page: Page, name: string): Promise<void> {
  await page.goto('/imports/new');
  await page.setInputFiles('input[type=file]', fileURLToPath(new URL(name, TOWNSHIP)));
  await page.getByLabel('凭什么保存身份证号').fill('本人书面同意由支部保管');
  await page.getByRole('button', { name: '上传并核对' }).click();
  await expect(page.getByText('等您核对', { exact: true })).toBeVisible({ timeout: 120_000 });
}

/** 29 February of a year that has none; full member since December 1988. */
async function mendTheRowOfShiqiao(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^退回 \d+/ }).click();
  const row = page.getByRole('row').filter({ hasText: '石桥村' });
  await expect(row).toContainText('2005.2.29');
  await row.getByRole('button', { name: '改这一行' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/入党/).fill('1987-12-28');
  await dialog.getByRole('button', { name: '改好' }).click();
  await page.getByRole('button', { name: '重新核对改过的 1 行' }).click();
  await expect(row).toHaveCount(0);
  await expect(page.getByText('等您核对', { exact: true })).toBeVisible({ timeout: 60_000 });
}

async function write(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^写入 \d+ 行/ }).click();
  await expect(page.getByText('已写入', { exact: true })).toBeVisible({ timeout: 120_000 });
}

/** Opens an account and takes down the password it starts with. */
async function openAccount(page: Page, name: string, username: string, role: string, unit: string) {
  await page.goto('/accounts/new');
  await page.getByLabel('姓名 *').fill(name);
  await page.getByLabel('用户名 *').fill(username);
  await page.getByLabel('岗位 *').click();
  await page.locator('.ant-select-item-option', { hasText: role }).click();
  await page.getByRole('button', { name: /选择单位/ }).click();
  await chooseUnit(page, unit);
  await page.getByRole('button', { name: '开设账号' }).click();
  const shown = page.getByRole('dialog', { name: '一次性开户密码' });
  const password = await shown.locator('output').textContent();
  await shown.getByRole('button', { name: '我已记下' }).click();
  return password ?? '';
}
