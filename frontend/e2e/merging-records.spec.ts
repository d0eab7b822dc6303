import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { chooseUnit, freshName, looksRight, signIn } from './steps';

test('twoRecordsOfOnePersonAreMergedAndTakenApart', async ({ page }, { project }) => {
  test.slow();
  const name = freshName();
  await signIn(page, 'station');
  await enrol(page, name, '1974-05', '石桥村');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await enrol(page, name, '1974', '石桥村');
  await page.getByRole('button', { name: '都不是，仍要登记' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('link', { name: '合并重复记录' }).click();
  await page.getByRole('button', { name: '并排比对' }).click();
  await page.getByRole('radio', { name: '选 出生日期：1974-05' }).check();
  await page.getByLabel(/怎么确认/).fill('户口簿只有一人');
  await looksRight(page, 'merge', project.name);
  await page.getByRole('button', { name: '合并，1 项取自另一份' }).click();
  await expect(page.getByRole('definition').filter({ hasText: '1974-05' })).toBeVisible();
  await expect(page.getByText(/的另一份记录并入/)).toBeVisible();

  await page.getByRole('button', { name: '撤销合并' }).click();
  await page.getByRole('dialog').getByLabel(/理由/).fill('不是同一个人');
  await page.getByRole('dialog').getByRole('button', { name: '撤销合并' }).click();
  await expect(page.getByText(/的另一份记录并入/)).toHaveCount(0);
  await expect(page.getByRole('definition').filter({ hasText: /^1974$/ })).toBeVisible();
  await page.goto(`/members?q=${encodeURIComponent(name)}`);
  await expect(page.getByRole('link', { name })).toHaveCount(2);
});

async function enrol(page: Page, name: string, born: string, unit: string): Promise<void> {
  await page.goto('/members/new');
  await page.getByRole('button', { name: /选择单位/ }).click();
  await chooseUnit(page, unit);
  await page.getByLabel('姓名 *').fill(name);
  await page.getByLabel('出生日期').fill(born);
  await page.getByRole('button', { name: '登记党员' }).click();
}
