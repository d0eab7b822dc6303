import { expect, test } from '@playwright/test';
import { looksRight, PASSWORD, signIn, type } from './steps';

test('aPersonSignsInAndOut', async ({ page }, { project }) => {
  await page.goto('/sign-in');
  await expect(page.getByLabel('用户名')).toBeVisible();
  await looksRight(page, 'sign-in', project.name);
  await signIn(page, 'station');
  await expect(page.getByText('在册党员')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await looksRight(page, 'home', project.name);
  const menu = page.getByRole('button', { name: '菜单' });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('button', { name: '退出' }).filter({ visible: true }).click();
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible();
  await page.goto('/members');
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible();
});

test('aWrongPasswordIsRefusedAndTheNameStays', async ({ page }) => {
  await page.goto('/sign-in');
  await type(page, 'station', 'surely-not-this-one');
  await expect(page.getByRole('alert')).toContainText('用户名或密码不对');
  await expect(page.getByLabel('用户名')).toHaveValue('station');
});

test('theDoorLeadsBackToThePageThatWasAskedFor', async ({ page }) => {
  await page.goto('/members?status=DIED');
  await type(page, 'station', PASSWORD);
  await expect(page).toHaveURL(/\/members\?.*status=DIED/);
});

test('aReloadKeepsTheSession', async ({ page }) => {
  await signIn(page, 'station');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '首页' })).toBeVisible();
});

test('aRoleWithoutListsIsToldWhatItMayDo', async ({ page }, { project }) => {
  await signIn(page, 'county');
  await expect(page.getByText('只看数字')).toBeVisible();
  await page.goto('/members');
  await expect(page.getByRole('heading', { name: '您可以做什么' })).toBeVisible();
  await looksRight(page, 'not-yours', project.name);
});
