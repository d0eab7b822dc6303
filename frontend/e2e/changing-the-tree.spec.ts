import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { chip, goTo, looksRight, signIn } from './steps';

test('aUnitIsMovedAfterItSaysWhoIsAffected', async ({ page }, { project }) => {
  test.slow();
  const number = String(Date.now()).slice(-6);
  await signIn(page, 'admin');
  await goTo(page, '组织');
  const county = page.getByRole('navigation', { name: '组织' }).getByRole('link').first();
  await county.click();
  await setUp(page, `试镇${number}`, `7${number}`, '乡镇党委');
  await county.click();
  await setUp(page, `试乡${number}`, `8${number}`, '乡镇党委');
  await setUp(page, `试村${number}`, `9${number}`, '党支部');
  await page.getByRole('button', { name: '移动' }).click();
  const dialog = page.getByRole('dialog').first();
  await dialog.getByRole('button', { name: /选择单位/ }).click();
  await page
    .getByRole('dialog')
    .last()
    .getByRole('button', { name: `试镇${number}`, exact: true })
    .click();
  await expect(dialog.getByText(/涉及：/)).toBeVisible();
  await dialog.getByLabel(/事由/).fill('区划调整');
  await looksRight(page, 'unit-move', project.name);
  await dialog.getByRole('button', { name: '移动' }).click();
  await expect(page.getByRole('cell', { name: '移动' })).toBeVisible();
  await expect(page.getByRole('cell', { name: new RegExp(`试乡${number} → 试镇${number}`) })).toBeVisible();
  await looksRight(page, 'unit-history', project.name);
});

async function setUp(page: Page, name: string, code: string, level: string): Promise<void> {
  await page.getByRole('link', { name: '新建下级单位' }).click();
  await page.getByLabel('全称 *').fill(name);
  await page.getByLabel('简称 *').fill(name);
  await page.getByLabel('单位代码 *').fill(code);
  await chip(page, level).click();
  await page.getByRole('button', { name: '新建单位' }).click();
  await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
}
