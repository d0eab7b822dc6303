import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { chooseUnit, freshName, goTo, looksRight, signIn } from './steps';

test('aCorrectionIsProposedSeenBesideTheFileAndAccepted @desk', async ({ page }, { project }) => {
  test.slow();
  const name = freshName();
  await signIn(page, 'station');
  await enrol(page, name);
  await page.getByRole('link', { name: '提出更正' }).click();
  await page.getByRole('button', { name: '提出更正' }).click();
  await expect(page.locator('.ant-form-item-has-error', { hasText: '理由' })).toBeVisible();
  await page.getByLabel('出生日期').fill('1966-06');
  await page.getByLabel('村组').fill('五组');
  await page.getByLabel(/理由/).fill('与户口簿不符');
  await page.getByRole('button', { name: '提出更正' }).click();
  await expect(page.getByRole('cell', { name: '提出更正' })).toBeVisible();

  await goTo(page, '更正申请');
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('1966-06');
  await looksRight(page, 'corrections', project.name);
  await row.getByRole('button', { name: '采纳', exact: true }).click();
  await page.getByRole('dialog').getByLabel(/理由/).fill('核对过户口簿');
  await looksRight(page, 'correction-accept', project.name);
  await page.getByRole('dialog').getByRole('button', { name: '采纳' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: '已采纳' }).click();
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('definition').filter({ hasText: '1966-06' })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: '五组' })).toBeVisible();
});

async function enrol(page: Page, name: string): Promise<void> {
  await page.goto('/members/new');
  await page.getByRole('button', { name: /选择单位/ }).click();
  await chooseUnit(page, '石桥村');
  await page.getByLabel('姓名 *').fill(name);
  await page.getByRole('button', { name: '登记党员' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}
