import { expect, test } from '@playwright/test';
import { chooseUnit, goTo, looksRight, signIn, type } from './steps';

test('anAccountOpensWithAPasswordShownOnceAndMustChangeIt', async ({ page }, { project }) => {
  const username = `test-${String(Date.now()).slice(-8)}`;
  await signIn(page, 'township');
  await goTo(page, '账号');
  await expect(page.getByText('shiqiao-liaison').first()).toBeVisible();
  await looksRight(page, 'accounts', project.name);
  await page.getByRole('link', { name: '开设账号' }).click();
  await page.getByLabel('姓名 *').fill('试用人');
  await looksRight(page, 'account-new', project.name);
  await page.getByLabel('用户名 *').fill(username);
  await page.getByLabel('岗位 *').click();
  await page.locator('.ant-select-item-option', { hasText: '服务站' }).click();
  await page.getByRole('button', { name: /选择单位/ }).click();
  await chooseUnit(page, '青禾乡');
  await page.getByRole('button', { name: '开设账号' }).click();
  const shown = page.getByRole('dialog', { name: '一次性开户密码' });
  const password = await shown.locator('output').textContent();
  await looksRight(page, 'start-password', project.name);
  await shown.getByRole('button', { name: '我已记下' }).click();
  await expect(page.getByText(username)).toBeVisible();

  await page.context().clearCookies();
  await page.goto('/sign-in');
  await type(page, username, password ?? '');
  await expect(page.getByText('一次性的开户密码')).toBeVisible();
  await looksRight(page, 'forced-password', project.name);
  await page.getByLabel('现在的密码').fill(password ?? '');
  await page.getByLabel('新密码').fill('amber-heron-2008-reed');
  await page.getByRole('button', { name: '修改密码' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '首页' })).toBeVisible();
});

test('anAccountIsDisabledAndEnabledAgain', async ({ page }, { project }) => {
  await signIn(page, 'township');
  await goTo(page, '账号');
  const account = page.getByRole('row').filter({ hasText: 'carer' });
  await account.getByRole('button', { name: '停用' }).click();
  const asked = page.getByRole('dialog', { name: '停用' });
  await expect(asked).toContainText('他不能再登录');
  await looksRight(page, 'account-disable', project.name);
  await asked.getByRole('button', { name: '停用' }).click();
  await expect(account.getByText('停用', { exact: true })).toBeVisible();
  await account.getByRole('button', { name: '启用' }).click();
  await expect(account.getByText('启用', { exact: true })).toBeVisible();
  await expect(account.getByRole('button', { name: '停用' })).toBeVisible();
});
